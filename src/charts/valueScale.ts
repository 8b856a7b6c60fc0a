import { scaleLinear, type ScaleLinear } from 'd3';

/** Share of the value to either side of it, where all values are the same and a span must be made up. */
const madeUpSpan = 0.05;

/** Values closer than this are one: a scale between them would have no round values. */
const sameSpan = 1e-9;

/**
 * A linear scale over what is there.
 *
 * @param values Missing and non-finite ones are left out; with none left the scale runs from 0 to 1.
 * @param fromZero True where lengths must be read from zero; negative values then extend the scale below it.
 * @param range px from and to.
 */
export function valueScale(
  values: readonly (number | null)[],
  fromZero: boolean,
  range: readonly [number, number],
): ScaleLinear<number, number> {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  if (fromZero && known.length > 0) known.push(0);
  if (known.length === 0) known.push(0, 1);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const single = high - low <= sameSpan * Math.max(1, largest);
  const spare = !single ? 0 : largest <= sameSpan ? 1 : largest * madeUpSpan;
  const start = fromZero && low === 0 ? low : low - spare;
  return scaleLinear()
    .domain([start, high + spare])
    .range(range);
}
