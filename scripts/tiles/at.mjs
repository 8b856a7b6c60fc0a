/**
 * What stands at a place of a list.
 *
 * @template T
 * @param {{ readonly [index: number]: T | undefined }} list
 * @param {number} index
 * @returns {T}
 */
export function at(list, index) {
  const found = list[index];
  if (found === undefined) throw new Error(`Nothing stands at ${index}.`);
  return found;
}
