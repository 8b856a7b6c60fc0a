import { readHeader } from '../header/readHeader.ts';
import type { Grid, GridRow } from '../Grid.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import { findMunicipality } from '../areas/findMunicipality.ts';
import { isFigureColumn } from './figureColumns.ts';
import { findHeader, namesFigures, type FoundHeader } from './findHeader.ts';
import { findLabelColumns } from './findLabelColumns.ts';
import { besideEachOther } from './besideEachOther.ts';
import type { Table, TableColumn } from './Table.ts';
import { transposeGrid } from './transposeGrid.ts';

const searchedRows = 400;

function columnsOf(header: FoundHeader): TableColumn[] {
  return header.texts.map((text, index) => {
    const reading = readHeader(text);
    return {
      index,
      header: text,
      meaning: reading.column,
      certain: reading.certain,
      recognisedBy: reading.column === null ? null : ('header' as const),
      date: reading.dates.length === 1 ? (reading.dates[0] ?? null) : null,
    };
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function isBlank(row: GridRow | undefined): boolean {
  return !row || row.cells.every((cell) => cell.trim() === '');
}

/** Rows above a later header that speak of it: texts without figures, back to the last row of the table before. */
function titlesAbove(grid: Grid, from: number, header: number): number {
  let start = header;
  while (start > from) {
    const row = grid.rows[start - 1] as GridRow;
    const filled = row.cells.filter((cell) => cell.trim() !== '');
    if (filled.length > 1) break;
    start -= 1;
  }
  return start;
}

function isWide(columns: readonly TableColumn[]): boolean {
  const dates = new Set(columns.flatMap((column) => (column.date && isFigureColumn(column.meaning) ? [column.date.date] : [])));
  return dates.size >= 2;
}

function nextHeader(grid: Grid, table: FoundHeader): number {
  for (let row = table.last + 1; row < grid.rows.length; row += 1) if (namesFigures(grid.rows[row] as GridRow)) return row;
  return grid.rows.length;
}

/** Plain tables one below the other or side by side, each with its header. */
function stackedTables(grid: Grid, index: AreaIndex): Table[] {
  const tables: Table[] = [];
  let from = 0;
  let header = findHeader(grid, 0, searchedRows, 2);
  while (header) {
    const following = nextHeader(grid, header);
    const next = following < grid.rows.length ? findHeader(grid, Math.max(header.last + 1, following - 2), 5, 2) : null;
    const end = next ? titlesAbove(grid, header.last + 1, next.first) : grid.rows.length;
    for (const columns of besideEachOther(columnsOf(header))) {
      findLabelColumns(columns, grid, header.last + 1, end, index);
      tables.push({
        grid,
        layout: isWide(columns) ? 'wide' : 'plain',
        columns,
        headerRows: range(header.first, header.last + 1),
        firstRow: header.last + 1,
        endRow: end,
        titleRows: range(from, header.first),
        headless: false,
      });
    }
    from = end;
    header = next;
  }
  return tables;
}

/** One figure a row: a column names the measure, another the municipality – by name, or also by code, which a figure can look like. */
function longTable(grid: Grid, index: AreaIndex, byCode: boolean): Table | null {
  const rows = grid.rows.slice(0, searchedRows);
  const width = Math.min(
    50,
    rows.reduce((most, row) => Math.max(most, row.cells.length), 0),
  );
  for (let column = 0; column < width; column += 1) {
    const labels = rows.map((row) => readHeader((row.cells[column] ?? '').trim()).column);
    const first = labels.findIndex((label) => isFigureColumn(label));
    const named = labels.filter((label) => isFigureColumn(label));
    if (named.length < 3 || new Set(named).size < 2) continue;
    const beside = (row: GridRow): boolean =>
      row.cells.some(
        (cell, at) => at !== column && (byCode || /\p{L}/u.test(cell)) && findMunicipality(cell, cell, index).kind === 'found',
      );
    if (!rows.some((row, at) => isFigureColumn(labels[at] ?? null) && beside(row))) continue;
    let headerRow = first - 1;
    while (headerRow >= 0 && isBlank(grid.rows[headerRow])) headerRow -= 1;
    if (headerRow < 0) continue;
    const texts = (grid.rows[headerRow] as GridRow).cells.map((cell) => cell.trim());
    const columns = columnsOf({ first: headerRow, last: headerRow, texts, score: 0 });
    for (const one of columns) {
      if (one.index === column) Object.assign(one, { meaning: 'measure', certain: true, recognisedBy: 'content' });
      else if (one.meaning === 'measure') Object.assign(one, { meaning: null });
    }
    findLabelColumns(columns, grid, headerRow + 1, grid.rows.length, index);
    const isDated = (one: TableColumn): boolean => one.date !== null && one.index > column;
    if (!columns.some((one) => one.meaning === 'value' || isDated(one))) {
      const value = columns.findLast((one) => one.index > column && one.meaning === null);
      if (value) Object.assign(value, { meaning: 'value', certain: true, recognisedBy: 'content' });
    }
    return {
      grid,
      layout: 'long',
      columns,
      headerRows: [headerRow],
      firstRow: headerRow + 1,
      endRow: grid.rows.length,
      titleRows: range(0, headerRow),
      headless: false,
    };
  }
  return null;
}

/** Municipalities as columns, measures as rows. */
function transposedTables(grid: Grid, index: AreaIndex): Table[] {
  const rows = grid.rows.slice(0, searchedRows);
  for (const column of [0, 1, 2]) {
    const named = rows.filter((row) => isFigureColumn(readHeader((row.cells[column] ?? '').trim()).column)).length;
    const areas = rows.some((row) =>
      row.cells.slice(column + 1, 200).some((cell) => /\p{L}/u.test(cell) && findMunicipality(cell, '', index).kind === 'found'),
    );
    if (named < 2 || !areas) continue;
    const isSingle = (row: GridRow): boolean =>
      row.cells.filter((cell) => cell.trim() !== '').length <= 1 && (row.cells[column] ?? '').length > 0;
    const body = grid.rows.filter((row) => !isBlank(row) && !isSingle(row)).slice(0, 2000);
    const turned = transposeGrid({ ...grid, rows: body });
    return stackedTables(turned, index).map((table) => ({ ...table, layout: table.layout === 'wide' ? 'wide' : ('transposed' as const) }));
  }
  return [];
}

/** True when a row names what stands in the columns below it, by years or in words that no coverage table uses. */
function namesOtherFigures(row: GridRow | undefined): boolean {
  return (row?.cells ?? []).filter((cell) => /\p{L}{2}|^\s*(?:19|20)\d{2}\s*$/u.test(cell)).length >= 3;
}

/** Rows with municipalities and at least three figures, as many as a coverage table must have, but nothing that names the columns. */
function headlessTable(grid: Grid, index: AreaIndex): Table | null {
  const rows = grid.rows.slice(0, searchedRows);
  const first = rows.findIndex((row) => {
    const figures = row.cells.filter((cell) => /^\s*(?:[\d.,\s%-]*\d[\d.,\s%-]*|[-–])\s*$/.test(cell)).length;
    return figures >= 3 && row.cells.some((cell) => /\p{L}/u.test(cell) && findMunicipality(cell, '', index).kind === 'found');
  });
  const above = rows.slice(0, Math.max(0, first)).findLast((row) => !isBlank(row));
  if (first < 0 || namesOtherFigures(above)) return null;
  const width = (rows[first] as GridRow).cells.length;
  const columns: TableColumn[] = range(0, width).map((column) => ({
    index: column,
    header: '',
    meaning: null,
    certain: false,
    recognisedBy: null,
    date: null,
  }));
  findLabelColumns(columns, grid, first, grid.rows.length, index);
  return {
    grid,
    layout: 'plain',
    columns,
    headerRows: [],
    firstRow: first,
    endRow: grid.rows.length,
    titleRows: range(0, first),
    headless: true,
  };
}

/**
 * Finds the tables of a grid and how they are laid out: one below the other, long, wide or transposed.
 *
 * @returns Empty when nothing in the grid looks like a coverage table.
 */
export function findTables(grid: Grid, index: AreaIndex): Table[] {
  const stacked = stackedTables(grid, index);
  if (stacked.length > 0) return stacked;
  const named = longTable(grid, index, false);
  if (named) return [named];
  const transposed = transposedTables(grid, index);
  if (transposed.length > 0) return transposed;
  const coded = longTable(grid, index, true);
  if (coded) return [coded];
  const headless = headlessTable(grid, index);
  return headless ? [headless] : [];
}
