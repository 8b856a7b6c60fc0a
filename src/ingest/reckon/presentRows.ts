import type { Column } from '../../lib/Column.ts';
import type { Grid, GridRow } from '../Grid.ts';
import type { ColumnAid, ReadCell, ReadColumn, Reading, ReadRow, RowKind } from '../Reading.ts';
import { blot } from '../text/blotPersonalData.ts';
import { figureColumns, isFigureColumn } from '../tables/figureColumns.ts';
import type { Spot, Table } from '../tables/Table.ts';
import type { IdentifiedRow } from './identifyRows.ts';
import { capacityOf, vacantOf } from './recompute.ts';
import type { ReckonedTable } from './ReckonedTable.ts';
import { valueOf } from './Row.ts';
import { headerPlace } from './headerPlace.ts';
import { columnQuestion } from './settleColumns.ts';

const shownColumns = 60;
const isColumn = (meaning: string | null): meaning is Column =>
  isFigureColumn(meaning) || meaning === 'area-name' || meaning === 'area-code' || meaning === 'practice' || meaning === 'as-of';

const isAid = (meaning: string | null): meaning is ColumnAid =>
  meaning !== null && ['measure', 'value', 'group', 'other-date', 'personal'].includes(meaning);

function cell(spot: Spot, role: Column | null, value: ReadCell['value'], state: ReadCell['state']): ReadCell {
  return { raw: spot.raw, line: spot.line, column: spot.column, role, value, state };
}

/** Whether a cell of no known column holds personal data. */
type PersonalTest = (spot: Spot) => boolean;

function personalTest(table: Table): PersonalTest {
  const personal = table.columns.filter((column) => column.meaning === 'personal');
  const turned = table.grid.rows[0]?.origins !== undefined;
  const places = new Set(personal.map((column) => (turned ? headerPlace(table, column).line : column.index + 1)));
  return (spot) => places.has(turned ? spot.line : spot.column);
}

function cellsOf(row: IdentifiedRow, personal: PersonalTest): ReadCell[] {
  const { name, code, practices, date, spots, rest } = row.entry;
  const cells: ReadCell[] = [];
  const known = row.kind === 'undecided' ? 'doubt' : 'read';
  if (code) cells.push(cell(code, 'area-code', row.areaCode, known));
  if (name) cells.push(cell(name, 'area-name', row.name, known));
  for (const spot of practices) if (spot !== name) cells.push(cell(spot, 'practice', spot.text, 'read'));
  if (date) cells.push(cell(date, 'as-of', row.asOf, row.asOf ? 'read' : 'doubt'));
  for (const column of figureColumns) {
    const value = row.values[column];
    const spot = spots[column];
    if (value && spot) cells.push(cell(spot, column, value.value, row.kind === 'ignored' ? 'unused' : value.state));
  }
  for (const spot of rest) {
    if (personal(spot)) cells.push({ ...cell(spot, null, null, 'personal'), raw: blot });
    else cells.push(cell(spot, null, null, 'unused'));
  }
  return cells.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Blank cells between and after the others, so that the preview's columns stand under their headers. */
function padded(cells: readonly ReadCell[], line: number, width: number): ReadCell[] {
  const byColumn = new Map(cells.filter((one) => one.line === line).map((one) => [one.column, one]));
  const others = cells.filter((one) => one.line !== line);
  const blank = (column: number): ReadCell => ({ raw: '', line, column, role: null, value: null, state: 'unused' });
  return [...Array.from({ length: width }, (_, index) => byColumn.get(index + 1) ?? blank(index + 1)), ...others];
}

function present(row: IdentifiedRow, personal: PersonalTest, width: number): ReadRow {
  return {
    line: row.entry.line,
    sheet: row.entry.sheet,
    table: row.entry.table,
    kind: row.kind,
    areaCode: row.areaCode,
    name: row.name,
    practice: row.practice === null ? null : (row.entry.practices[0]?.text ?? row.practice),
    asOf: row.asOf,
    insured: valueOf(row, 'insured'),
    capacity: capacityOf(row),
    vacant: vacantOf(row),
    cells: width > 0 ? padded(cellsOf(row, personal), row.entry.line, width) : cellsOf(row, personal),
  };
}

function plainRow(row: GridRow, sheet: string | null, table: number, kind: RowKind): ReadRow {
  const cells = row.cells.slice(0, shownColumns).map((raw, index): ReadCell => {
    const origin = row.origins?.[index];
    return { raw, line: origin?.line ?? row.line, column: origin?.column ?? index + 1, role: null, value: null, state: 'unused' };
  });
  const name = cells.find((one) => one.raw !== '')?.raw ?? '';
  return {
    line: row.line,
    sheet,
    table,
    kind,
    areaCode: null,
    name,
    practice: null,
    asOf: null,
    insured: null,
    capacity: null,
    vacant: null,
    cells,
  };
}

function byLine(rows: readonly IdentifiedRow[]): Map<number, IdentifiedRow[]> {
  const lines = new Map<number, IdentifiedRow[]>();
  for (const row of rows) {
    const group = lines.get(row.entry.line);
    if (group) group.push(row);
    else lines.set(row.entry.line, [row]);
  }
  return lines;
}

function presentTable({ table, rows, others }: ReckonedTable, number: number, tables: readonly ReckonedTable[]): ReadRow[] {
  const { grid } = table;
  const beside = tables.filter((one) => one.table !== table && one.table.grid === grid && one.table.firstRow === table.firstRow);
  const readBeside = new Set(beside.flatMap((one) => one.rows.map((row) => row.entry.line)));
  const personal = personalTest(table);
  const shown = (at: number, kind: RowKind): ReadRow =>
    plainRow(
      grid.rows[at] as GridRow,
      grid.sheet,
      number,
      (grid.rows[at] as GridRow).cells.every((one) => one.trim() === '') ? 'blank' : kind,
    );
  const headers = table.headerRows.map((at) => shown(at, 'header'));
  if (table.layout === 'transposed') {
    return [...table.titleRows.map((at) => shown(at, 'title')), ...headers, ...rows.map((row) => present(row, personal, 0))];
  }
  const lines = byLine(rows);
  const width = table.layout === 'plain' ? Math.min(shownColumns, (table.columns.at(-1)?.index ?? -1) + 1) : 0;
  const done = new Set<number>();
  const rowsAt = (at: number, otherwise: RowKind | undefined): ReadRow[] => {
    const { line } = grid.rows[at] as GridRow;
    const own = done.has(line) ? undefined : lines.get(line);
    done.add(line);
    if (own) return own.map((one) => present(one, personal, width));
    return otherwise && !readBeside.has(line) ? [shown(at, otherwise)] : [];
  };
  const result = [...table.titleRows.flatMap((at) => rowsAt(at, 'title')), ...headers];
  for (let at = table.firstRow; at < table.endRow; at += 1) result.push(...rowsAt(at, others.get(at)));
  const missed = rows.filter((row) => !done.has(row.entry.line));
  return [...result, ...missed.map((row) => present(row, personal, 0))];
}

/** Brings what was read into the form the preview, the inspector and the archive use. */
export function presentRows(grids: readonly Grid[], tables: readonly ReckonedTable[]): Pick<Reading, 'rows' | 'columns'> {
  const rows = tables.flatMap((table, number) => presentTable(table, number, tables));
  if (tables.length === 0) {
    for (const grid of grids)
      for (const row of grid.rows.slice(0, 500))
        rows.push(plainRow(row, grid.sheet, 0, row.cells.every((one) => one.trim() === '') ? 'blank' : 'ignored'));
  }
  const columns = tables.flatMap(({ table, conventions }, number) =>
    table.columns.slice(0, 500).map((column): ReadColumn => {
      const known = isColumn(column.meaning) ? column.meaning : null;
      const convention = known !== null && isFigureColumn(known) ? (conventions.get(known) ?? null) : null;
      return {
        index: column.index,
        table: number,
        header: column.header,
        at: headerPlace(table, column),
        question: columnQuestion(number, column),
        aid: isAid(column.meaning) ? column.meaning : null,
        column: known,
        recognisedBy: known === null && column.recognisedBy !== 'answer' ? null : column.recognisedBy,
        convention,
        sheet: table.grid.sheet,
      };
    }),
  );
  return { rows, columns };
}
