import type { AreaCatalog } from '../../src/domain/Area.ts';
import type { Snapshot } from '../../src/domain/Snapshot.ts';
import type { Connection } from '../../src/database/Connection.ts';
import { loadCatalog } from '../../src/database/loadCatalog.ts';
import { loadSnapshot } from './loadSnapshot.ts';
import { nodeEngine } from './nodeEngine.ts';
import { readCatalog } from './readCatalog.ts';
import { referenceSnapshot } from './referenceSnapshot.ts';

/** A database with the catalog and these snapshots; the reference table when none are named. */
export async function openReference(
  snapshots: readonly Snapshot[] = [referenceSnapshot],
  catalog: AreaCatalog = readCatalog(),
): Promise<Connection> {
  const connection = await nodeEngine();
  await loadCatalog(connection, catalog);
  for (const snapshot of snapshots) await loadSnapshot(connection, snapshot);
  return connection;
}
