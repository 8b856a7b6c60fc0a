import { onceFor } from '../../lib/onceFor.ts';
import type { TimeSeries } from './TimeSpec.ts';

/** Lowest and highest, and infinite the wrong way round where nothing is known; once for each list, which is looked at again with each change of the page. */
const rangeOf = onceFor((values: readonly (number | null)[]): readonly [number, number] => {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value === null) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
});

/** The lowest and highest value of all series, earlier ones among them; nothing where no series has any. */
export function extentOf(series: readonly TimeSeries[]): readonly number[] {
  let [low, high] = [Infinity, -Infinity];
  const take = (least: number, most: number): void => {
    if (least < low) low = least;
    if (most > high) high = most;
  };
  for (const { values, earlier } of series) {
    take(...rangeOf(values));
    for (const { value } of earlier) take(value, value);
  }
  return low <= high ? [low, high] : [];
}
