import type { Observation, ReportedTotal, Snapshot, Source } from '../domain/Snapshot.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import { failure, success, type Outcome } from '../lib/Outcome.ts';
import type { Reading, ReadRow } from './Reading.ts';
import { sourceOf } from './sourceOf.ts';

/** A snapshot before it has its id, which follows from its figures. */
export type ReadSnapshot = Omit<Snapshot, 'id'>;

export interface SnapshotDetails {
  readonly source: Source;
  /** The status date the planner filled in; needed only when the file has none. */
  readonly asOf?: IsoDate;
}

function snapshotOf(asOf: IsoDate, rows: readonly ReadRow[], source: Source, fileName: string): ReadSnapshot {
  const observations: Observation[] = [];
  const totals: ReportedTotal[] = [];
  for (const { kind, line, areaCode, name, insured, capacity, vacant } of rows) {
    if (kind === 'municipality' && areaCode !== null) observations.push({ areaCode, line, insured, capacity, vacant });
    if (kind === 'subtotal' || kind === 'region-total') totals.push({ label: name, kind, areaCode, line, insured, capacity, vacant });
  }
  return { asOf, source, fileName, observations, totals };
}

/**
 * Turns an accepted reading into snapshots, one per status date: all or nothing.
 *
 * @returns Fails with the reading's diagnostics unless its outcome is 'accept' or 'accept-with-warnings' and every row has a date.
 */
export function toSnapshots(reading: Reading, { source, asOf }: SnapshotDetails): Outcome<ReadSnapshot[]> {
  if (reading.outcome !== 'accept' && reading.outcome !== 'accept-with-warnings') return failure(...reading.diagnostics);
  const used = reading.rows.filter(({ kind }) => kind === 'municipality' || kind === 'subtotal' || kind === 'region-total');
  const byDate = new Map<IsoDate, ReadRow[]>();
  for (const row of used) {
    const date = row.asOf ?? asOf;
    if (date === undefined) return failure({ severity: 'error', code: 'no-status-date', data: {} });
    byDate.set(date, [...(byDate.get(date) ?? []), row]);
  }
  const dates = [...byDate.keys()].sort();
  return success(
    dates.map((date) => snapshotOf(date, byDate.get(date) ?? [], sourceOf(reading, source), reading.fileName)),
    reading.diagnostics,
  );
}
