import { readHeader } from '../header/readHeader.ts';
import type { Grid, GridRow } from '../Grid.ts';
import { isFigureColumn } from './figureColumns.ts';

export interface FoundHeader {
  /** Indices of the first and last header row in the grid. */
  readonly first: number;
  readonly last: number;
  /** The header of each column, rows joined, wide ones repeated over what they span. */
  readonly texts: readonly string[];
  readonly score: number;
}

const numeric = /^[-–−]?\s*[\d.,\s'’]+\s*(%|pct\.?)?$/;
const yearOnly = /^(19|20)\d{2}$/;
const maxHeaderColumns = 20_000;

function isNumeric(cell: string): boolean {
  return /\d/.test(cell) && numeric.test(cell.trim()) && !yearOnly.test(cell.trim());
}

/** A row that can belong to a header: some text, and hardly a figure. */
function canBeHeader(row: GridRow | undefined): row is GridRow {
  if (!row) return false;
  let text = 0;
  let figures = 0;
  for (const cell of row.cells.slice(0, maxHeaderColumns)) {
    if (cell.trim() === '') continue;
    if (isNumeric(cell) && readHeader(cell).dates.length === 0) figures += 1;
    else text += 1;
  }
  return text > 0 && figures <= text * 0.2;
}

function joined(rows: readonly GridRow[]): string[] {
  const width = Math.min(
    maxHeaderColumns,
    rows.reduce((most, row) => Math.max(most, row.cells.length), 0),
  );
  const filled = rows.map((row, level) => {
    let last = '';
    return Array.from({ length: width }, (_, column) => {
      const own = (row.cells[column] ?? '').trim();
      if (own !== '') last = own;
      const below = rows.slice(level + 1).some((lower) => (lower.cells[column] ?? '').trim() !== '');
      return own !== '' ? own : below && column > 0 ? last : '';
    });
  });
  return Array.from({ length: width }, (_, column) => {
    const parts = filled.map((cells) => cells[column] as string).filter((part) => part !== '');
    return parts.filter((part, index) => part !== parts[index - 1]).join(' ');
  });
}

function scoreOf(texts: readonly string[]): { score: number; figures: number; helps: number } {
  const seen = new Set<string>();
  let score = 0;
  let figures = 0;
  let helps = 0;
  for (const text of texts) {
    const { column, certain, dates } = readHeader(text);
    if (column === null) continue;
    const key = `${column} ${dates[0]?.date ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (isFigureColumn(column)) {
      figures += 1;
      score += certain ? 1 : 0.5;
    } else if (certain) {
      helps += 1;
      score += 0.25;
    }
  }
  return { score, figures, helps };
}

function cellsIn(row: GridRow): number {
  return row.cells.filter((cell) => cell.trim() !== '').length;
}

/** A title above the header: its only text stands in the first column. */
function isTitle(row: GridRow): boolean {
  return cellsIn(row) === 1 && (row.cells[0] ?? '').trim() !== '';
}

const unit =
  /^(?:enhed|unit|antal|ant\.?|stk\.?|pct\.?|procent|%|personer|pers\.?|kap\.?|number|count|percent|persons|\(\d{1,2}\)|\[\d{1,2}\]|[a-h]\)?)$/i;

/** A row under the header that gives units ("antal", "pct.") or numbers the columns ("(1)", "(2)"): it says nothing of an area. */
function isUnderHeader(row: GridRow | undefined): boolean {
  const cells = row?.cells.map((cell) => cell.trim()).filter((cell) => cell !== '') ?? [];
  return cells.length >= 2 && cells.every((cell) => unit.test(cell.replace(/^\((\D+)\)$/, '$1')));
}

const bands = [
  [0, 0],
  [-1, 0],
  [0, 1],
  [-2, 0],
  [-1, 1],
  [0, 2],
] as const;

/** True when at least two cells of the row name figures: the quick test before looking closer. */
export function namesFigures(row: GridRow): boolean {
  let named = 0;
  for (const cell of row.cells.length > maxHeaderColumns ? row.cells.slice(0, maxHeaderColumns) : row.cells) {
    if (cell.length < 2 || cell.length > 160 || isNumeric(cell)) continue;
    if (isFigureColumn(readHeader(cell).column)) named += 1;
    if (named >= 2) return true;
  }
  return false;
}

/**
 * Finds the header at or after a row: one to three rows whose joined texts name the most columns.
 *
 * @param from Index of the first row to look at.
 * @param limit How many rows to look at.
 * @param least How many figure columns a header must name.
 * @returns Null when no row names enough columns.
 */
export function findHeader(grid: Grid, from: number, limit: number, least: number): FoundHeader | null {
  const end = Math.min(grid.rows.length, from + limit);
  for (let anchor = from; anchor < end; anchor += 1) {
    const row = grid.rows[anchor] as GridRow;
    if (cellsIn(row) < 2 || !canBeHeader(row)) continue;
    if (!row.cells.slice(0, maxHeaderColumns).some((cell) => isFigureColumn(readHeader(cell).column))) continue;
    let best: FoundHeader | null = null;
    for (const [above, below] of bands) {
      const first = anchor + above;
      const last = anchor + below;
      if (first < from || last >= grid.rows.length) continue;
      const rows = grid.rows.slice(first, last + 1);
      if (!rows.every(canBeHeader) || rows.some(isTitle)) continue;
      const texts = joined(rows);
      const { score, figures, helps } = scoreOf(texts);
      if (figures < least && !(figures >= 1 && helps >= 1 && least <= 2)) continue;
      if (score > (best?.score ?? 0)) best = { first, last, texts, score };
    }
    if (best) return isUnderHeader(grid.rows[best.last + 1]) ? { ...best, last: best.last + 1 } : best;
  }
  return null;
}
