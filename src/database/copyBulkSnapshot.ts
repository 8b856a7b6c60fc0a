import type { Connection } from './Connection.ts';

/** Copies the rows of one snapshot of a big table to where every question looks for them; a second time changes nothing. */
export function copyBulkSnapshot(connection: Connection, id: string): Promise<void> {
  return connection.transaction((statements) =>
    statements.exec(
      'INSERT INTO observation FROM bulk_observation WHERE snapshot_id = $1 AND NOT EXISTS (FROM observation WHERE snapshot_id = $1)',
      [id],
    ),
  );
}
