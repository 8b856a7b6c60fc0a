import type { Observation, ReportedTotal, Snapshot, Source } from '../domain/Snapshot.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import { failure, success, type Outcome } from '../lib/Outcome.ts';
import type { Reading } from './Reading.ts';
import { sourceOf } from './sourceOf.ts';

/** A snapshot before it has its id, which follows from its figures. */
export type ReadSnapshot = Omit<Snapshot, 'id'>;

export interface SnapshotDetails {
  readonly source: Source;
  /** The status date the planner filled in; needed only when the file has none. */
  readonly asOf?: IsoDate;
}

interface Figures {
  readonly observations: Observation[];
  readonly totals: ReportedTotal[];
}

const undated = failure({ severity: 'error', code: 'no-status-date', data: {} });

function figuresAt(date: IsoDate, byDate: Map<IsoDate, Figures>): Figures {
  const known = byDate.get(date) ?? { observations: [], totals: [] };
  byDate.set(date, known);
  return known;
}

/**
 * Turns an accepted reading into snapshots, one per status date: all or nothing.
 *
 * @returns Fails with the reading's diagnostics unless its outcome is 'accept' or 'accept-with-warnings' and every row has a date.
 * @throws For a table of another kind.
 */
export function toSnapshots(reading: Reading, { source, asOf }: SnapshotDetails): Outcome<ReadSnapshot[]> {
  if (reading.supplement) throw new Error('This is no coverage table: toSupplements takes it');
  if (reading.outcome !== 'accept' && reading.outcome !== 'accept-with-warnings') return failure(...reading.diagnostics);
  const byDate = new Map<IsoDate, Figures>();
  for (const { asOf: own, ...observation } of reading.observations) {
    const date = own ?? asOf;
    if (date === undefined) return undated;
    figuresAt(date, byDate).observations.push(observation);
  }
  for (const { kind, name: label, areaCode, line, insured, capacity, vacant, asOf: own } of reading.rows) {
    if (kind !== 'subtotal' && kind !== 'region-total') continue;
    const date = own ?? asOf;
    if (date === undefined) return undated;
    figuresAt(date, byDate).totals.push({ label, kind, areaCode, line, insured, capacity, vacant });
  }
  const own = sourceOf(reading, source);
  return success(
    [...byDate]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, figures]) => ({ asOf: date, source: own, fileName: reading.fileName, ...figures })),
    reading.diagnostics,
  );
}
