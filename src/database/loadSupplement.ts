import type { Supplement } from '../domain/supplements/Supplement.ts';
import type { SupplementCount } from '../lib/SupplementColumn.ts';
import type { Connection } from './Connection.ts';
import { toArrow, type ArrowColumn } from './toArrow.ts';

/** The counts that are kept, by their column in the database. */
const columns = {
  practices: 'practices',
  closed: 'closed',
  dimensioned: 'dimensioned',
  posted: 'posted',
  posts_filled: 'posts-filled',
} as const satisfies Readonly<Record<string, SupplementCount>>;

/**
 * Stores a table beside the coverage tables wholly or not at all; one with the same id is replaced.
 *
 * @throws When it breaks a rule that ingest keeps: a negative count, more closed practices than there are. Nothing has changed then.
 */
export async function loadSupplement(connection: Connection, { id, asOf, observations, totals }: Supplement): Promise<void> {
  const rows = [
    ...observations.map((row) => ({ ...row, role: 'row', label: null })),
    ...totals.map(({ kind, ...row }) => ({ ...row, role: kind })),
  ];
  const text = (values: readonly (string | null)[]): ArrowColumn => ({ type: 'text', values });
  const counts = Object.entries(columns).map(([name, column]): [string, ArrowColumn] => [
    name,
    { type: 'number', values: rows.map((row) => row.counts[column] ?? null) },
  ]);
  const packed = toArrow({
    supplement_id: text(rows.map(() => id)),
    as_of: text(rows.map(() => asOf)),
    role: text(rows.map(({ role }) => role)),
    area_code: text(rows.map(({ areaCode }) => areaCode)),
    label: text(rows.map(({ label }) => label)),
    ...Object.fromEntries(counts),
    line: { type: 'number', values: rows.map(({ line }) => line) },
  });
  await connection.transaction(async (statements) => {
    await statements.exec('DELETE FROM supplement_row WHERE supplement_id = $1', [id]);
    await statements.insertArrow('supplement_row', packed);
  });
}
