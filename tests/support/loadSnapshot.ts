import type { Connection } from '../../src/database/Connection.ts';
import { loadSnapshots } from '../../src/database/loadSnapshots.ts';
import type { Snapshot } from '../../src/domain/Snapshot.ts';

/** Stores one snapshot as the page stores many. */
export function loadSnapshot(connection: Connection, snapshot: Snapshot): Promise<void> {
  return loadSnapshots(connection, [snapshot]);
}
