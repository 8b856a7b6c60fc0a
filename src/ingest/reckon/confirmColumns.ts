import type { Column } from '../../lib/Column.ts';
import { isFigureColumn, type FigureColumn } from '../tables/figureColumns.ts';
import type { Findings } from './Findings.ts';
import type { ReckonedTable } from './reckonTables.ts';
import { valueOf } from './Row.ts';

/** True when the identity filled + vacant = capacity or a derived column that agrees involves the column. */
function isConfirmed({ rows }: ReckonedTable, column: FigureColumn, disagreeing: ReadonlySet<Column>): boolean {
  const known = rows.filter((row) => row.kind === 'municipality');
  const all = (...columns: FigureColumn[]): boolean =>
    known.length >= 2 && known.every((row) => columns.every((one) => valueOf(row, one) !== null));
  if (column !== 'insured' && all('capacity', 'vacant', 'filled')) return true;
  const derived =
    column === 'insured'
      ? (['insured-per-capacity', 'insured-per-filled'] as const)
      : (['vacancy-share', 'filled-share', 'insured-per-filled'] as const);
  return derived.some((one) => all(one) && !disagreeing.has(one));
}

/** Columns whose header was only partly understood must be confirmed by the figures; otherwise the planner is asked. */
export function confirmColumns(table: ReckonedTable, findings: Findings): void {
  const disagreeing = new Set(findings.diagnostics.flatMap((one) => (one.code === 'derived-disagrees' ? [one.data.column] : [])));
  const number = table.rows[0]?.entry.table ?? 0;
  const header = table.table.grid.rows[table.table.headerRows.at(-1) ?? 0];
  for (const column of table.table.columns) {
    const { meaning } = column;
    if (column.certain || !isFigureColumn(meaning) || meaning.includes('-')) continue;
    const at = {
      line: header?.origins?.[column.index]?.line ?? header?.line ?? 1,
      column: header?.origins?.[column.index]?.column ?? column.index + 1,
    };
    findings.add('warning', 'column-assumed', { column: meaning, header: column.header }, at);
    if (isConfirmed(table, meaning, disagreeing)) continue;
    findings.ask({
      id: `column:${number}:${column.index}`,
      about: 'column',
      at,
      data: { column: null, header: column.header },
      options: [
        { id: meaning, kind: 'holds-column', data: { column: meaning } },
        { id: 'unused', kind: 'unused-column', data: {} },
      ],
    });
  }
}
