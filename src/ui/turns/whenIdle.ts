/** ms after which it no longer waits for a quiet moment. */
const longest = 250;

/** Runs something in the next quiet moment of the page. @returns What calls it off. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: longest });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, 1);
  return () => clearTimeout(id);
}
