import type { ScaleLinear } from 'd3';
import { isSameList } from '../../lib/isSameList.ts';
import { latest } from '../../lib/latest.ts';
import { pxText } from '../pxText.ts';
import type { TimeSeries } from '../time/TimeSpec.ts';
import type { LineSpec } from './LineSpec.ts';

/** Values a px of the picture's width from which lines run into each other. */
const mostValues = 10;

/** Whether the lines without names could not be told apart, so that what they lie between is drawn in their place. @param width px for the lines. */
export function isSpan({ context, dates }: LineSpec, width: number): boolean {
  return context !== null && context.series.length * dates.length > mostValues * width;
}

/**
 * The field from the lowest to the highest value of each date, as a path; '' without values. A date on which no series has a value breaks it.
 *
 * @param xs px of each date.
 */
export function spanPath(series: readonly TimeSeries[], xs: readonly number[], y: ScaleLinear<number, number>): string {
  const zero = y(0);
  const slope = y(1) - zero;
  const pieces: string[] = [];
  let upper: string[] = [];
  let lower: string[] = [];
  const close = (): void => {
    if (upper.length > 0) pieces.push(`M${upper.join('L')}L${lower.reverse().join('L')}Z`);
    [upper, lower] = [[], []];
  };
  const { lows, highs } = extremes(series, xs.length);
  for (let index = 0; index < xs.length; index += 1) {
    const low = lows[index]!;
    const high = highs[index]!;
    if (low > high) close();
    else {
      const x = pxText(xs[index]!);
      upper.push(`${x} ${pxText(zero + slope * high)}`);
      lower.push(`${x} ${pxText(zero + slope * low)}`);
    }
  }
  close();
  return pieces.join('');
}

type Values = TimeSeries['values'];

interface Extremes {
  readonly of: readonly Values[];
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** So many groups and indicators a reader steps between: forty years of months are 47.000 values in each. */
const known = latest<Extremes>(16);

/** The lowest and the highest value of each date; the highest lower than the lowest where no series has one. */
function extremes(series: readonly TimeSeries[], dates: number): Extremes {
  const of = series.map(({ values }) => values);
  return known(
    (each) => each.lows.length === dates && isSameList(each.of, of),
    () => {
      const lows = new Float64Array(dates).fill(Infinity);
      const highs = new Float64Array(dates).fill(-Infinity);
      for (const values of of) {
        for (let index = 0; index < dates; index += 1) {
          const value = values[index] ?? null;
          if (value === null) continue;
          if (value < lows[index]!) lows[index] = value;
          if (value > highs[index]!) highs[index] = value;
        }
      }
      return { of, lows, highs };
    },
  );
}
