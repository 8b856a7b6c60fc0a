import type { Place } from '../../lib/Diagnostic.ts';
import type { Table, TableColumn } from '../tables/Table.ts';

/** Where the header of a column stands, or the header itself. */
export function headerPlace(table: Table, column?: TableColumn): Place {
  const row = table.grid.rows[table.headerRows.at(-1) ?? table.firstRow];
  const origin = column ? row?.origins?.[column.index] : undefined;
  const sheet = table.grid.sheet === null ? {} : { sheet: table.grid.sheet };
  if (origin) return { line: origin.line, column: origin.column, ...sheet };
  return { line: row?.line ?? 1, ...(column ? { column: column.index + 1 } : {}), ...sheet };
}
