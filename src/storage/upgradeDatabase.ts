import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ArchiveDatabase } from './ArchiveDatabase.ts';
import { canonicalJson } from './canonicalJson.ts';
import { migrate } from './migrations/migrate.ts';
import { migrateRecord } from './migrations/migrateRecord.ts';
import type { OldRow } from './migrations/Migration.ts';
import type { Schema } from './migrations/schema.ts';
import type { StoredChange, StoredRecord } from './Tables.ts';

type Upgrade = IDBPTransaction<ArchiveDatabase, StoreNames<ArchiveDatabase>[], 'versionchange'>;

/** Creates the tables, or brings every row of an older schema to `schema`; all within the one transaction that opens the database. */
export async function upgradeDatabase(
  database: IDBPDatabase<ArchiveDatabase>,
  transaction: Upgrade,
  from: number,
  schema: Schema,
): Promise<void> {
  if (from === 0) {
    for (const table of ['records', 'contents', 'originals'] as const) database.createObjectStore(table, { keyPath: 'key' });
    database.createObjectStore('changes', { keyPath: 'key', autoIncrement: true });
    return;
  }
  const migrated = (record: StoredRecord | null) => record && migrateRecord(record, from, schema);
  const records = transaction.objectStore('records');
  for (const record of await records.getAll()) await records.put(migrateRecord(record, from, schema));
  const changes = transaction.objectStore('changes');
  for (const change of await changes.getAll()) {
    const deltas = change.deltas.map(({ key, before, after }) => ({ key, before: migrated(before), after: migrated(after) }));
    await changes.put({ ...change, deltas } satisfies StoredChange);
  }
  const contents = transaction.objectStore('contents');
  for (let cursor = await contents.openCursor(); cursor; cursor = await cursor.continue()) {
    const { key, json } = cursor.value;
    await cursor.update({ key, json: canonicalJson(migrate('content', JSON.parse(json) as OldRow, from, schema)) });
  }
}
