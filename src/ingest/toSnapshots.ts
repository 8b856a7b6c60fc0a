import type { Snapshot, Source } from '../domain/Snapshot.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import { failure, type Outcome } from '../lib/Outcome.ts';
import type { Reading } from './Reading.ts';

export interface SnapshotDetails {
  readonly source: Source;
  /** The status date the planner filled in; needed only when the file has none. */
  readonly asOf?: IsoDate;
}

/**
 * Turns an accepted reading into snapshots, one per status date: all or nothing.
 *
 * @returns Fails with the reading's diagnostics unless its outcome is 'accept' or 'accept-with-warnings' and every row has a date.
 */
export function toSnapshots(reading: Reading, details: SnapshotDetails): Outcome<Snapshot[]> {
  void details;
  return failure(...reading.diagnostics);
}
