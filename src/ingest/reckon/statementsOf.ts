import type { Place } from '../../lib/Diagnostic.ts';
import type { Statement } from '../dates/Statement.ts';
import type { Grid, GridRow } from '../Grid.ts';
import { cleanText } from '../text/cleanText.ts';
import { isFigureColumn } from '../tables/figureColumns.ts';
import type { ReckonedTable } from './ReckonedTable.ts';

function textOf(row: GridRow): string {
  return cleanText(row.cells.filter((cell) => cell.trim() !== '').join(' '));
}

function place(row: GridRow, sheet: string | null): { at: Place } {
  return { at: { line: row.line, ...(sheet === null ? {} : { sheet }) } };
}

function headerStatements({ table }: ReckonedTable, number: number): Statement[] {
  if (table.layout === 'wide') return [];
  const dated = table.columns.filter(
    (column) => column.date !== null && (isFigureColumn(column.meaning) || column.meaning === 'area-name'),
  );
  return dated.map((column) => ({ text: `status pr. ${column.date?.raw ?? ''}`, from: 'header' as const, table: number, heading: true }));
}

function rowStatements(grid: Grid, tables: readonly ReckonedTable[], all: readonly ReckonedTable[]): Statement[] {
  if (tables.some(({ table }) => table.layout === 'transposed')) {
    return grid.rows.flatMap((row): Statement[] =>
      row.cells.filter((cell) => cell.trim() !== '').length === 1
        ? [{ text: textOf(row), from: 'title', table: null, heading: true, ...place(row, grid.sheet) }]
        : [],
    );
  }
  const ofGrid = tables.length > 1 || all.length > tables.length;
  return grid.rows.slice(0, 100_000).flatMap((row, at): Statement[] => {
    const above = tables.find(({ table }) => table.titleRows.includes(at));
    const inside = tables.find(({ table }) => at >= table.firstRow && at < table.endRow);
    if (inside && !['note', 'ignored'].includes(inside.others.get(at) ?? '')) return [];
    if (tables.some(({ table }) => table.headerRows.includes(at))) return [];
    const text = textOf(row);
    if (text === '' || text.length > 2000 || !/\d{2}/.test(text)) return [];
    const own = above ? all.indexOf(above) : null;
    const first = above !== undefined && tables[0] === above;
    return [
      {
        text,
        from: 'title',
        table: ofGrid && !(first && tables.length === all.length && tables.length === 1) ? own : null,
        heading: above !== undefined,
        ...place(row, grid.sheet),
      },
    ];
  });
}

/** The texts that may say which day the figures describe: titles, notes, headers with a date, the sheet's name, the file's name. */
export function statementsOf(grids: readonly Grid[], tables: readonly ReckonedTable[], fileName: string): Statement[] {
  const statements: Statement[] = tables.flatMap(headerStatements);
  for (const grid of grids) {
    const own = tables.filter(({ table }) => table.grid.sheet === grid.sheet);
    statements.push(...rowStatements(grid, own, tables));
    if (grid.sheet !== null) {
      for (const table of own) {
        const number = grids.length > 1 ? tables.indexOf(table) : null;
        statements.push({ text: grid.sheet, from: 'sheet-name', table: number, heading: true });
      }
    }
  }
  const name = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w{2,5}$/, '')
    .replace(/_/g, ' ');
  return [...statements, { text: name, from: 'file-name', table: null, heading: true }];
}
