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
    const said = coverages.map(pick).filter((value) => value !== undefined);
    const current = said.at(-1) ?? null;
    values.push(current);
    for (const value of new Set(said.slice(0, -1))) if (value !== null && value !== current) earlier.push({ date, value });
  }
  return { values, earlier };
}
