let previous: Promise<unknown> = Promise.resolve();

/**
 * Runs a piece of work when no other piece of the same name is running: in this page, and in other tabs where the browser has locks.
 *
 * @returns What the work returns; a failure of an earlier piece is not its concern.
 */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (typeof navigator !== 'undefined' && 'locks' in navigator) return navigator.locks.request(name, work);
  const result = previous.then(work);
  previous = result.catch(() => undefined);
  return result;
}
