import type { SupplementKind } from '../../domain/supplements/SupplementKind.ts';
import { readHeader } from '../header/readHeader.ts';
import type { Grid, GridRow } from '../Grid.ts';
import { readSupplementHeader } from './readSupplementHeader.ts';
import type { LabelMeaning, SupplementTable, SupplementTableColumn } from './SupplementTable.ts';

const searchedRows = 2000;
const mostColumns = 500;
const numeric = /^[-–−]?\s*[\d.,\s]+\s*%?$/;

function isText(row: GridRow | undefined): row is GridRow {
  const cells = row?.cells.filter((cell) => cell.trim() !== '') ?? [];
  return cells.length >= 2 && cells.every((cell) => !numeric.test(cell.trim()) || /^(19|20)\d{2}$/.test(cell.trim()));
}

/** The headers of one row, or of two below one another; what spans several columns holds for each of them. */
function textsOf(rows: readonly GridRow[]): string[] {
  const width = Math.min(
    mostColumns,
    rows.reduce((most, row) => Math.max(most, row.cells.length), 0),
  );
  let above = '';
  return Array.from({ length: width }, (_, column) => {
    const own = rows.map((row) => (row.cells[column] ?? '').trim());
    if (own.length === 1) return own[0] ?? '';
    above = own[0] === '' ? above : (own[0] ?? '');
    return own[1] === '' ? (own[0] ?? '') : `${above} ${own[1] ?? ''}`.trim();
  });
}

function labelMeaning(text: string): LabelMeaning | null {
  const { column } = readHeader(text);
  if (column === 'group') return 'area-name';
  return column === 'area-name' || column === 'area-code' || column === 'as-of' || column === 'personal' || column === 'other-date'
    ? column
    : /uddannelsesregion|videreuddannelsesregion/i.test(text)
      ? 'area-name'
      : null;
}

function columnsOf(texts: readonly string[], kind: SupplementKind): SupplementTableColumn[] {
  const taken = new Set<string>();
  return texts.map((header, index) => {
    const { column, dates } = readSupplementHeader(header, kind);
    const label = column === null ? labelMeaning(header) : null;
    const meaning = column ?? (label !== null && label !== 'personal' && taken.has(label) ? null : label);
    if (meaning !== null) taken.add(meaning);
    const date = column !== null && dates.length === 1 ? (dates[0] ?? null) : null;
    return { index, header, meaning, recognisedBy: meaning === null ? null : 'header', date };
  });
}

function isEnough(columns: readonly SupplementTableColumn[], kind: SupplementKind): boolean {
  return kind.enough.some((list) => list.every((one) => columns.some(({ meaning }) => meaning === one)));
}

/** The first column that holds texts says whom a row is about, where no header does. */
function findNames(columns: readonly SupplementTableColumn[], grid: Grid, from: number): void {
  if (columns.some(({ meaning }) => meaning === 'area-name' || meaning === 'area-code')) return;
  const rows = grid.rows.slice(from, from + 200);
  const name = columns.find(
    ({ meaning, index }) =>
      meaning === null && rows.filter((row) => /\p{L}{2}/u.test(row.cells[index] ?? '')).length * 2 > rows.filter(isFilled).length,
  );
  if (name) Object.assign(name, { meaning: 'area-name', recognisedBy: 'content' });
}

function isFilled(row: GridRow): boolean {
  return row.cells.some((cell) => cell.trim() !== '');
}

/** Where the titles of a later table begin: after the last row of the one before. */
function titlesFrom(grid: Grid, from: number, header: number): number {
  let start = header;
  while (start > from && (grid.rows[start - 1]?.cells.filter((cell) => cell.trim() !== '').length ?? 0) <= 1) start -= 1;
  return start;
}

/**
 * Finds the tables of one kind in a grid, one below the other.
 *
 * @param number The number of the first table, counted from 0 over the file.
 * @returns Empty when no header names enough columns of the kind.
 */
export function findSupplementTables(grid: Grid, kind: SupplementKind, number: number): SupplementTable[] {
  const headers: { readonly rows: readonly number[]; readonly columns: SupplementTableColumn[] }[] = [];
  for (let at = 0; at < Math.min(grid.rows.length, searchedRows); at += 1) {
    const [row, next] = [grid.rows[at], grid.rows[at + 1]];
    if (!isText(row)) continue;
    const single = columnsOf(textsOf([row]), kind);
    const double = isText(next) ? columnsOf(textsOf([row, next]), kind) : [];
    if (isEnough(single, kind)) headers.push({ rows: [at], columns: single });
    else if (isEnough(double, kind)) headers.push({ rows: [at, at + 1], columns: double });
    else continue;
    at = headers.at(-1)?.rows.at(-1) ?? at;
  }
  return headers.map(({ rows, columns }, index) => {
    const before = headers[index - 1]?.rows.at(-1);
    const after = headers[index + 1]?.rows[0];
    const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
    const titles = before === undefined ? 0 : titlesFrom(grid, before + 1, first);
    findNames(columns, grid, last + 1);
    return {
      number: number + index,
      grid,
      columns,
      headerRows: rows,
      titleRows: Array.from({ length: first - titles }, (_, offset) => titles + offset),
      firstRow: last + 1,
      endRow: after === undefined ? grid.rows.length : titlesFrom(grid, last + 1, after),
    };
  });
}
