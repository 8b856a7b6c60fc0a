import type { Supplement, SupplementRow, SupplementTotal } from '../domain/supplements/Supplement.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import { failure, success, type Outcome } from '../lib/Outcome.ts';
import type { Reading } from './Reading.ts';
import { sourceOf } from './sourceOf.ts';
import type { SupplementReading } from './supplements/SupplementReading.ts';
import type { SnapshotDetails } from './toSnapshots.ts';

/** A supplement before it has its id, which follows from its figures. */
export type ReadSupplement = Omit<Supplement, 'id'>;

/**
 * Turns an accepted reading of a table beside the coverage tables into supplements, one per status date: all or nothing.
 *
 * @returns Fails with the reading's diagnostics unless it was accepted and every row has a date.
 */
export function toSupplements(
  reading: Reading & { readonly supplement: SupplementReading },
  { source: given, asOf }: SnapshotDetails,
): Outcome<ReadSupplement[]> {
  if (reading.outcome !== 'accept' && reading.outcome !== 'accept-with-warnings') return failure(...reading.diagnostics);
  const { kind, rows } = reading.supplement;
  const source = sourceOf(reading, given);
  const byDate = new Map<IsoDate, { readonly observations: SupplementRow[]; readonly totals: SupplementTotal[] }>();
  for (const { kind: rowKind, areaCode, name, asOf: own, line, counts } of rows) {
    const date = own ?? asOf;
    if (date === undefined) return failure({ severity: 'error', code: 'no-status-date', data: {} });
    const { observations, totals } = byDate.get(date) ?? { observations: [], totals: [] };
    byDate.set(date, { observations, totals });
    if (rowKind !== 'row') totals.push({ label: name, kind: rowKind, areaCode, line, counts });
    else if (areaCode !== null) observations.push({ areaCode, line, counts });
  }
  const made = [...byDate].sort(([a], [b]) => (a < b ? -1 : 1));
  return success(
    made.map(([date, figures]) => ({ kind, asOf: date, source, fileName: reading.fileName, ...figures })),
    reading.diagnostics,
  );
}
