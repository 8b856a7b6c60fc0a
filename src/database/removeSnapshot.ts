import type { Connection } from './Connection.ts';
import { deleteSnapshot } from './deleteSnapshot.ts';

/** Takes a snapshot out of the database, wholly or not at all. One that is not there is no trouble. */
export async function removeSnapshot(connection: Connection, id: string): Promise<void> {
  await connection.transaction((statements) => deleteSnapshot(statements, id));
}
