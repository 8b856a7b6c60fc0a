import type { AreaCatalog } from '../domain/Area.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { Supplement } from '../domain/supplements/Supplement.ts';
import { browserConnection } from './browserConnection.ts';
import type { Connection } from './Connection.ts';
import { loadCatalog } from './loadCatalog.ts';
import { loadSnapshots } from './loadSnapshots.ts';
import { loadSupplement } from './loadSupplement.ts';

/** An open database and what fills it. */
export interface Database {
  readonly connection: Connection;
  loadCatalog(catalog: AreaCatalog): Promise<void>;
  loadSnapshots(snapshots: readonly Snapshot[]): Promise<void>;
  loadSupplement(table: Supplement): Promise<void>;
}

/**
 * Starts DuckDB in this browser. To be imported when it is needed: DuckDB's and Arrow's own code is more than all the rest of the page.
 *
 * @param onProgress Told how much of it has arrived, 0–1, while it is on its way.
 * @throws DatabaseLost when it does not start.
 */
export async function startDatabase(onProgress: (progress: number) => void): Promise<Database> {
  const connection = await browserConnection({ onProgress });
  return {
    connection,
    loadCatalog: (catalog) => loadCatalog(connection, catalog),
    loadSnapshots: (snapshots) => loadSnapshots(connection, snapshots),
    loadSupplement: (table) => loadSupplement(connection, table),
  };
}
