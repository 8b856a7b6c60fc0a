import type { StoredRecord } from '../Tables.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';

/** Brings a record from an older schema to `schema`. The last step gives today's shape; each step's fixture holds it to that. */
export function migrateRecord(record: StoredRecord, from: number, schema: Schema): StoredRecord {
  return migrate('record', { ...record }, from, schema) as unknown as StoredRecord;
}
