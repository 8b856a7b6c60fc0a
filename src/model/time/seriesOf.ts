import type { EarlierValue, TimeSeries } from '../../charts/time/TimeSpec.ts';
import type { Coverage } from '../Coverage.ts';
import type { DatedCoverages } from './datedCoverages.ts';

/** What a table says of one thing: undefined when it is not about it at all, null when it does not give the figure. */
type Pick = (coverage: Coverage) => number | null | undefined;

/**
 * One figure over the status dates. Of several tables of one date the one accepted last counts among those that are about it; what the others
 * said stays visible as an earlier value.
 */
export function seriesOf(dates: readonly DatedCoverages[], pick: Pick): Omit<TimeSeries, 'label' | 'text'> {
  const values: (number | null)[] = [];
  const earlier: EarlierValue[] = [];
  for (const { date, coverages } of dates) {
    const last = coverages.findLastIndex((coverage) => pick(coverage) !== undefined);
    const current = (last < 0 ? null : pick(coverages[last]!)) ?? null;
    values.push(current);
    if (last > 0) {
      const before = new Set(coverages.slice(0, last).map(pick));
      for (const value of before) if (value !== undefined && value !== null && value !== current) earlier.push({ date, value });
    }
  }
  return { values, earlier };
}
