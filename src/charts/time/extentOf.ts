import type { TimeSeries } from './TimeSpec.ts';

/** The lowest and highest value of all series, earlier ones among them; nothing where no series has any. Loops, because a spread of 100.000 arguments overflows the stack. */
export function extentOf(series: readonly TimeSeries[]): readonly number[] {
  let low = Infinity;
  let high = -Infinity;
  const take = (value: number | null) => {
    if (value === null) return;
    if (value < low) low = value;
    if (value > high) high = value;
  };
  for (const { values, earlier } of series) {
    values.forEach(take);
    for (const { value } of earlier) take(value);
  }
  return low <= high ? [low, high] : [];
}
