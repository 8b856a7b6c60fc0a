/**
 * The class a value falls into: each holds its lower border, the last one its upper border too.
 *
 * @param borders Ascending, at least two.
 * @throws When the value lies outside them: it would be drawn as something it is not.
 */
export function classOf(value: number, borders: readonly number[]): number {
  const [first = Number.NaN, last = Number.NaN] = [borders[0], borders.at(-1)];
  if (!(value >= first && value <= last)) throw new Error(`${value} lies outside the classes from ${first} to ${last}.`);
  return Math.min(borders.length - 2, borders.filter((border) => border <= value).length - 1);
}
