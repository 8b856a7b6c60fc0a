import type { ReadCell, ReadColumn, Reading, ReadRow } from './Reading.ts';
import { blot } from './text/blotPersonalData.ts';

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** In a table that was turned, the columns stand on lines of the file. */
function stands(column: ReadColumn, { line, column: at }: ReadCell): boolean {
  return column.at.column === column.index + 1 ? column.at.column === at : column.at.line === line;
}

function isPersonal(columns: readonly ReadColumn[], row: ReadRow, cell: ReadCell): boolean {
  if (cell.state === 'personal') return true;
  return (
    columns.some((column) => column.table === row.table && stands(column, cell)) &&
    row.kind !== 'header' &&
    row.kind !== 'title' &&
    cell.raw.trim() !== ''
  );
}

/** The cells of one sheet, each where it stood. */
function linesOf(rows: readonly ReadRow[], personal: (row: ReadRow, cell: ReadCell) => boolean): Map<number, (string | undefined)[]> {
  const lines = new Map<number, (string | undefined)[]>();
  for (const row of rows) {
    for (const cell of row.cells) {
      const line = lines.get(cell.line) ?? [];
      lines.set(cell.line, line);
      if (cell.raw !== '') line[cell.column - 1] = personal(row, cell) ? blot : cell.raw;
    }
  }
  return lines;
}

/**
 * Writes what a reading shows of a file as a table of text, personal data struck out: the copy that is kept where the file itself must not be.
 *
 * @returns UTF-8, semicolons, each cell on the line and in the column where it stood; sheets one below the other under their names.
 */
export function withoutPersonalData(reading: Reading): Uint8Array {
  const parts: string[] = [];
  const personal = reading.columns.filter(({ aid }) => aid === 'personal');
  const sheets = [...new Set(reading.rows.map(({ sheet }) => sheet))];
  for (const sheet of sheets) {
    const rows = reading.rows.filter((row) => row.sheet === sheet);
    const lines = linesOf(rows, (row, cell) => isPersonal(personal, row, cell));
    const last = [...lines.keys()].reduce((most, line) => Math.max(most, line), 0);
    if (sheets.length > 1) parts.push(quoted(sheet ?? ''));
    for (let line = 1; line <= last; line += 1) parts.push(Array.from(lines.get(line) ?? [], (cell) => quoted(cell ?? '')).join(';'));
  }
  return new TextEncoder().encode(`${parts.join('\r\n')}\r\n`);
}
