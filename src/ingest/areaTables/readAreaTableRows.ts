import type { Diagnostic, Place } from '../../lib/Diagnostic.ts';
import { failure, success, type Outcome } from '../../lib/Outcome.ts';
import type { Grid, GridRow } from '../Grid.ts';
import { looksLikeNote } from '../tables/looksLikeNote.ts';
import { cleanText } from '../text/cleanText.ts';
import type { AreaTableColumns } from './AreaTableColumns.ts';
import type { AreaTableRow } from './AreaTableRow.ts';
import { assignColumns } from './assignColumns.ts';

/** Text that a spreadsheet would have run was written with an apostrophe before it, wherever another separator would begin a cell with it. */
function textOf(cell: string | undefined): string {
  return cleanText(cell ?? '').replaceAll(/(^|[;,\t\r\n"])'(?='*\s*[=+\-@|＝＋－＠])/gu, '$1');
}

function placeOf(grid: Grid, line: number): Place {
  return grid.sheet === null ? { line } : { line, sheet: grid.sheet };
}

function rowOf(grid: Grid, { line, cells, typed, origins }: GridRow, { byColumn }: AreaTableColumns): AreaTableRow {
  return {
    at: placeOf(grid, line),
    cell: (column) => {
      const index = byColumn.get(column);
      if (index === undefined) return { text: '', typed: undefined, at: placeOf(grid, line) };
      const origin = origins?.[index];
      return {
        text: textOf(cells[index]),
        typed: typed?.[index],
        at: { ...placeOf(grid, origin?.line ?? line), column: origin?.column ?? index + 1 },
      };
    },
  };
}

/**
 * The rows below a header, blank ones and footnotes left out.
 *
 * @returns Fails when the columns make no table of groups or norms, or a row has cells that belong to no column.
 */
export function readAreaTableRows(
  grid: Grid,
  header: number,
  isMunicipality: (code: string) => boolean,
): Outcome<{ readonly columns: AreaTableColumns; readonly rows: readonly AreaTableRow[] }> {
  const headerRow = grid.rows[header];
  const headers = headerRow?.cells ?? [];
  const body = grid.rows.slice(header + 1);
  const columns = assignColumns(
    headers,
    (column) => body.map(({ cells }) => textOf(cells[column])),
    isMunicipality,
    placeOf(grid, headerRow?.line ?? 1),
  );
  if (!columns.ok) return columns;
  const diagnostics: Diagnostic[] = [...columns.diagnostics];
  const rows: AreaTableRow[] = [];
  for (const row of body) {
    const filled = row.cells.map(textOf).filter((text) => text !== '');
    const first = filled[0];
    if (first === undefined) continue;
    const at = placeOf(grid, row.line);
    if (filled.length === 1 && looksLikeNote(first)) {
      diagnostics.push({ severity: 'note', code: 'ignored-row', at, data: { text: first } });
      continue;
    }
    const surplus = row.cells.slice(headers.length).some((cell) => cleanText(cell) !== '');
    if (surplus || row.misplaced) {
      diagnostics.push({ severity: 'error', code: 'ragged-row', at, data: { cells: row.cells.length, expected: headers.length } });
    }
    if (row.hidden) diagnostics.push({ severity: 'warning', code: 'hidden-row', at, data: { area: first } });
    rows.push(rowOf(grid, row, columns.value));
  }
  if (rows.length === 0) diagnostics.push({ severity: 'error', code: 'area-table-empty', data: {} });
  if (diagnostics.some(({ severity }) => severity === 'error')) return failure(...diagnostics);
  return success({ columns: columns.value, rows }, diagnostics);
}
