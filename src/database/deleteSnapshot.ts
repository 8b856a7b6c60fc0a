import type { Statements } from './Connection.ts';

/** Deletes every row of a snapshot; for use inside a transaction. */
export async function deleteSnapshot(statements: Statements, id: string): Promise<void> {
  await statements.exec('DELETE FROM observation WHERE snapshot_id = $1', [id]);
  await statements.exec('DELETE FROM reported_total WHERE snapshot_id = $1', [id]);
  await statements.exec('DELETE FROM snapshot WHERE id = $1', [id]);
}
