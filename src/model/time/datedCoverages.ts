import type { IsoDate } from '../../lib/IsoDate.ts';
import type { Coverage } from '../Coverage.ts';

/** What is known of one status date: the table accepted last, and those it revised or disagrees with. */
export interface DatedCoverages {
  readonly date: IsoDate;
  /** The one accepted last stands last. */
  readonly coverages: readonly Coverage[];
}

/** The history by status date, the earliest first, no date twice. */
export function datedCoverages(history: readonly Coverage[]): readonly DatedCoverages[] {
  const dates = new Map<IsoDate, Coverage[]>();
  for (const coverage of history) {
    const same = dates.get(coverage.snapshot.asOf) ?? [];
    dates.set(coverage.snapshot.asOf, same);
    same.push(coverage);
  }
  return [...dates].sort(([a], [b]) => a.localeCompare(b)).map(([date, coverages]) => ({ date, coverages }));
}
