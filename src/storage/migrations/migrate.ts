import type { OldRow } from './Migration.ts';
import type { Schema } from './schema.ts';

/** Brings one row from an older schema to `schema`, step by step. */
export function migrate(table: 'record' | 'content', row: OldRow, from: number, schema: Schema): OldRow {
  return schema.migrations
    .filter(({ to }) => to > from && to <= schema.version)
    .sort((a, b) => a.to - b.to)
    .reduce((older, migration) => migration[table](older), row);
}
