import type { Counts, Snapshot } from '../../src/domain/Snapshot.ts';
import type { IsoDate } from '../../src/lib/IsoDate.ts';
import { referenceSnapshot } from './referenceSnapshot.ts';

export interface DatedWish {
  /** Counts by area code that differ from the minutes; null takes the row out. */
  readonly rows?: Readonly<Record<string, Partial<Counts> | null>>;
  readonly totals?: Snapshot['totals'];
  /** Tells two tables of one date apart. */
  readonly revision?: number;
}

/** The table of the minutes as it might have been on another date. */
export function datedSnapshot(asOf: IsoDate, { rows = {}, totals = referenceSnapshot.totals, revision = 1 }: DatedWish = {}): Snapshot {
  return {
    ...referenceSnapshot,
    id: `${asOf}-${revision}-${JSON.stringify(rows)}`,
    asOf,
    totals,
    observations: referenceSnapshot.observations.flatMap((row) => {
      const change = rows[row.areaCode];
      return change === null ? [] : [{ ...row, ...change }];
    }),
  };
}
