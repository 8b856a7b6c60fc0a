import type { ReadColumn, Reading, ReadRow } from '../ingest/Reading.ts';
import type { ReadingTable } from './ReadingTable.ts';

/** In a table that was turned, the headers stand below one another. */
function isTurned(columns: readonly ReadColumn[]): boolean {
  return columns.length > 1 && columns.every(({ at }) => at.column === columns[0]?.at.column);
}

function tableOf(number: number, rows: readonly ReadRow[], reading: Reading): ReadingTable {
  const columns = reading.columns.filter(({ table }) => table === number);
  const turned = isTurned(columns);
  let [first, last, width] = [Infinity, 1, columns.length];
  for (const row of rows) {
    for (const cell of row.cells) {
      const line = turned ? cell.column : cell.line;
      if (line < first) first = line;
      if (line > last) last = line;
      if (!turned && cell.column > width && cell.raw !== '') width = cell.column;
    }
  }
  const layout = turned ? 'turned' : reading.layout === 'long' || reading.layout === 'wide' ? reading.layout : 'plain';
  const dates = [...new Set(rows.flatMap(({ asOf }) => asOf ?? []))].sort();
  return { number, sheet: rows[0]?.sheet ?? null, dates, layout, columns, rows, first: Math.min(first, last), last, width };
}

/** Parts a reading into the tables of its file, in their order; a file without any is one table of raw cells. */
export function readingTables(reading: Reading): ReadingTable[] {
  const byTable = new Map<number, ReadRow[]>();
  for (const row of reading.rows) {
    const rows = byTable.get(row.table);
    if (rows) rows.push(row);
    else byTable.set(row.table, [row]);
  }
  return [...byTable].map(([number, rows]) => tableOf(number, rows, reading));
}
