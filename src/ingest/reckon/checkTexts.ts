import type { AreaIndex } from '../areas/AreaIndex.ts';
import { findMunicipality } from '../areas/findMunicipality.ts';
import { countColumns } from '../../lib/Column.ts';
import type { Table } from '../tables/Table.ts';
import { cleanText, hasHiddenCharacters } from '../text/cleanText.ts';
import { parseFigure } from '../figures/parseFigure.ts';
import { figureColumns } from '../tables/figureColumns.ts';
import type { Findings } from './Findings.ts';
import { placeOf } from './identifyRows.ts';
import type { ReckonedTable } from './ReckonedTable.ts';

function checkCharacters(tables: readonly ReckonedTable[], findings: Findings): void {
  let hidden = 0;
  for (const { rows } of tables) {
    for (const row of rows) {
      const spots = [row.entry.name, row.entry.code, ...figureColumns.map((column) => row.entry.spots[column])];
      for (const spot of spots) {
        if (!spot) continue;
        if (hidden < 20 && hasHiddenCharacters(spot.raw)) {
          hidden += 1;
          findings.add(
            'note',
            'hidden-characters',
            { text: cleanText(spot.raw) },
            { ...placeOf(row.entry), line: spot.line, column: spot.column },
          );
        }
        if (spot.raw.includes('\uFFFD'))
          findings.add('warning', 'damaged-characters', { raw: spot.text }, { ...placeOf(row.entry), column: spot.column });
      }
    }
  }
}

function checkWidths(tables: readonly ReckonedTable[], findings: Findings): void {
  for (const { table, rows } of tables) {
    if (table.layout === 'transposed' || table.headerRows.length === 0) continue;
    const header = Math.max(...table.headerRows.map((at) => lastFilled(table.grid.rows[at]?.cells ?? [])));
    const lines = new Set(rows.map((row) => row.entry.line));
    for (const row of table.grid.rows.slice(table.titleRows[0] ?? table.firstRow, table.endRow)) {
      if (!lines.has(row.line)) continue;
      const width = lastFilled(row.cells);
      const short = table.grid.exact === true && row.cells.length <= lastCount(table);
      if (
        row.misplaced ||
        short ||
        (width > header && row.cells.slice(header).some((cell) => parseFigure(cleanText(cell)).kind === 'number'))
      )
        findings.add('error', 'ragged-row', { cells: width, expected: header }, { line: row.line });
    }
  }
}

/** Rows taken for titles or notes that hold a municipality beside figures: they must not be lost. */
function checkLost(tables: readonly ReckonedTable[], index: AreaIndex, findings: Findings): void {
  for (const { table, others } of tables) {
    if (table.layout === 'transposed' || table.layout === 'long') continue;
    const ofGrid = tables.filter((one) => one.table.grid === table.grid);
    const read = new Set(ofGrid.flatMap(({ rows }) => rows.map((row) => row.entry.line)));
    const candidates = [...table.titleRows, ...[...others].flatMap(([at, kind]) => (kind === 'note' ? [at] : []))];
    for (const at of candidates) {
      const row = table.grid.rows[at];
      if (!row || read.has(row.line) || row.cells.length < 3) continue;
      const cells = row.cells.slice(0, 100).map((cell) => cleanText(cell));
      const figures = cells.filter((cell) => parseFigure(cell).kind === 'number').length;
      const named = cells.some((cell) => /\p{L}/u.test(cell) && cell.length < 60 && findMunicipality(cell, '', index).kind === 'found');
      if (named && figures >= 2)
        findings.add(
          'error',
          'ragged-row',
          { cells: cells.filter((cell) => cell !== '').length, expected: table.columns.length },
          { line: row.line },
        );
    }
  }
}

/** Index of the last count column: a row that ends before it has lost a cell. */
function lastCount(table: Table): number {
  return Math.max(
    -1,
    ...table.columns
      .filter((column) => (countColumns as readonly (string | null)[]).includes(column.meaning))
      .map((column) => column.index),
  );
}

function lastFilled(cells: readonly string[]): number {
  let last = cells.length;
  while (last > 0 && (cells[last - 1] ?? '').trim() === '') last -= 1;
  return last;
}

/** Columns whose header announces persons: whatever stands in them is personal, however it is written. */
function hasPersonalColumns(tables: readonly ReckonedTable[], findings: Findings): boolean {
  const cells = { cpr: 0, names: 0 };
  for (const { table } of tables) {
    for (const column of table.columns) {
      if (column.meaning !== 'personal') continue;
      const texts = table.grid.rows.slice(table.firstRow, table.endRow).map((row) => row.cells[column.index] ?? '');
      cells.names += texts.filter((text) => /\p{L}{2}/u.test(text)).length;
      cells.cpr += texts.filter((text) => /^\s*\d{9,10}\s*$/.test(text)).length;
    }
  }
  for (const what of ['cpr', 'names'] as const) if (cells[what] > 0) findings.add('warning', 'personal-data', { what, cells: cells[what] });
  return cells.cpr + cells.names > 0;
}

/**
 * Looks at the texts themselves: characters nobody sees, letters that were lost, rows wider than their header, columns with names or numbers of persons.
 *
 * @returns True when there are names or numbers of persons.
 */
export function checkTexts(tables: readonly ReckonedTable[], index: AreaIndex, findings: Findings): boolean {
  checkCharacters(tables, findings);
  checkWidths(tables, findings);
  checkLost(tables, index, findings);
  return hasPersonalColumns(tables, findings);
}
