import { flushSync } from 'svelte';

/** ms after which it no longer waits for a quiet moment. */
const longest = 250;

/**
 * Runs something in a quiet moment of the page, and draws what it changes in the same one.
 *
 * @param pause ms that pass before it looks for one.
 * @returns What calls it off.
 */
export function whenIdle(run: () => void, pause = 0): () => void {
  if (pause > 0) {
    let callOff = (): void => clearTimeout(paused);
    const paused = setTimeout(() => (callOff = whenIdle(run)), pause);
    return () => callOff();
  }
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(() => flushSync(run), { timeout: longest });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(() => flushSync(run), 1);
  return () => clearTimeout(id);
}
