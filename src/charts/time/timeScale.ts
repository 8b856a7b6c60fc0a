import { scaleUtc, type ScaleTime } from 'd3';
import type { StatusDate } from './TimeSpec.ts';

const day = 86_400_000;

const times = new Map<string, number>();

/** ms since 1970 of a day written as yyyy-mm-dd. */
export function timeOf(date: string): number {
  const known = times.get(date);
  if (known !== undefined) return known;
  const time = Date.parse(`${date}T00:00:00Z`);
  times.set(date, time);
  return time;
}

/**
 * A true scale over the status dates: the way between two is as long as the time between them.
 *
 * @param range px from and to. A single date stands at its end, where the labels are.
 */
export function timeScale(dates: readonly StatusDate[], range: readonly [number, number]): ScaleTime<number, number> {
  const last = timeOf(dates.at(-1)?.date ?? '2000-01-01');
  const first = dates.length > 1 ? timeOf(dates[0]!.date) : last - 365 * day;
  return scaleUtc().domain([first, last]).range(range);
}
