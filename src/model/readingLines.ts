import type { ReadCell, ReadRow, RowKind } from '../ingest/Reading.ts';
import type { ReadingLine, ReadingTable } from './ReadingTable.ts';

/** Which lines and columns to draw; lines as the table counts them, columns from 0, both ends included. */
export interface Window {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const spoken: ReadonlySet<RowKind> = new Set(['municipality', 'subtotal', 'region-total', 'undecided']);

/** What a line counts as: of the rows that stand on it, one with figures before any other. */
function weightier(known: RowKind | undefined, kind: RowKind): RowKind {
  return known === undefined || (spoken.has(kind) && !spoken.has(known)) ? kind : known;
}

/** The lines of a table as they stand in the file, with what was read from each: a line of a wide table gathers the rows of all its dates. */
export function readingLines(table: ReadingTable, { firstLine, lastLine, firstColumn, lastColumn }: Window): ReadingLine[] {
  const turned = table.layout === 'turned';
  const columnAt = new Map(table.columns.map(({ at, index }) => [at.line, index]));
  const kinds = new Map<number, RowKind>();
  const lines = new Map<number, (ReadCell | null)[]>();
  const place = (row: ReadRow, cell: ReadCell): void => {
    const line = turned ? cell.column : cell.line;
    if (line < firstLine || line > lastLine) return;
    kinds.set(line, weightier(kinds.get(line), row.kind));
    const cells = lines.get(line) ?? Array.from({ length: lastColumn - firstColumn + 1 }, () => null);
    lines.set(line, cells);
    const column = (turned ? (columnAt.get(cell.line) ?? -1) : cell.column - 1) - firstColumn;
    if (column < 0 || column >= cells.length) return;
    const there = cells[column];
    if (!there || (there.role === null && cell.role !== null)) cells[column] = cell;
  };
  for (const row of table.rows) for (const cell of row.cells) place(row, cell);
  return [...lines].sort(([a], [b]) => a - b).map(([line, cells]) => ({ line, kind: kinds.get(line) ?? 'note', cells }));
}
