import type { EarlierValue, TimeSeries } from '../../charts/time/TimeSpec.ts';
import type { Dated } from './Dated.ts';

/** What a table says of one thing: undefined when it is not about it at all, null when it does not give the figure. */
type Pick<View> = (view: View) => number | null | undefined;

/** The figures of a line, one a status date, with those that were published before. */
export type Series = Omit<TimeSeries, 'label' | 'text'>;

/**
 * One figure over the status dates. Of several tables of one date the one accepted last counts among those that are about it; what the others
 * said stays visible as an earlier value.
 */
export function seriesOf<View>(dates: readonly Dated<View>[], pick: Pick<View>): Series {
  const values: (number | null)[] = [];
  const earlier: EarlierValue[] = [];
  for (const { date, views } of dates) {
    let last = views.length - 1;
    let said = last < 0 ? undefined : pick(views[last]!);
    while (said === undefined && last > 0) said = pick(views[(last -= 1)]!);
    const current = said ?? null;
    values.push(current);
    if (last > 0) {
      const before = new Set(views.slice(0, last).map(pick));
      for (const value of before) if (value !== undefined && value !== null && value !== current) earlier.push({ date, value });
    }
  }
  return { values, earlier };
}
