import type { Column } from '../../lib/Column.ts';
import type { SupplementCount } from '../../lib/SupplementColumn.ts';
import type { GridRow } from '../Grid.ts';
import type { NumberConvention, ReadCell, ReadColumn, Reading, ReadRow, RowKind } from '../Reading.ts';
import { spotAt } from '../tables/spotAt.ts';
import { blot } from '../text/blotPersonalData.ts';
import { isSupplementColumn } from './isSupplementColumn.ts';
import type { DraftedTable, SupplementDraft, SupplementTable, SupplementTableColumn } from './SupplementTable.ts';

const noCounts = { practice: null, insured: null, capacity: null, vacant: null };

/** The id of the question what a column holds. */
export function supplementColumnQuestion(table: number, index: number): string {
  return `column:${table}:${index}`;
}

function roleOf({ meaning }: SupplementTableColumn): Column | null {
  return isSupplementColumn(meaning) || meaning === 'area-name' || meaning === 'area-code' || meaning === 'as-of' ? meaning : null;
}

function plainRow(row: GridRow, { grid, number }: SupplementTable, kind: RowKind): ReadRow {
  const cells = row.cells
    .slice(0, 60)
    .map((raw, index): ReadCell => ({ raw, line: row.line, column: index + 1, role: null, value: null, state: 'unused' }));
  const name = cells.find(({ raw }) => raw !== '')?.raw ?? '';
  return { line: row.line, sheet: grid.sheet, table: number, kind, areaCode: null, name, asOf: null, ...noCounts, cells };
}

function cellAt(gridRow: GridRow, column: SupplementTableColumn, draft: SupplementDraft, isFirst: boolean): ReadCell | null {
  const { raw, line, column: at } = spotAt(gridRow, column.index);
  const role = roleOf(column);
  const make = (value: ReadCell['value'], state: ReadCell['state']): ReadCell => ({ raw, line, column: at, role, value, state });
  const { row, cells } = draft;
  if (isSupplementColumn(column.meaning)) {
    const value = cells[column.meaning];
    if (value?.spot.column !== at) return null;
    return make(value.value, row.kind === 'ignored' ? 'unused' : value.state);
  }
  if (!isFirst) return null;
  if (column.meaning === 'personal') return { ...make(null, 'personal'), raw: raw === '' ? '' : blot };
  if (raw.trim() === '' || role === null) return make(null, 'unused');
  const known = row.kind === 'undecided' ? 'doubt' : 'read';
  if (role === 'as-of') return make(row.asOf, row.asOf ? 'read' : 'doubt');
  return make(role === 'area-code' ? row.areaCode : row.name, known);
}

function presentTable({ table, drafts, others }: DraftedTable): ReadRow[] {
  const { grid, number } = table;
  const byLine = new Map<number, SupplementDraft[]>();
  for (const draft of drafts) byLine.set(draft.row.entry.line, [...(byLine.get(draft.row.entry.line) ?? []), draft]);
  const shown = (at: number, kind: RowKind): ReadRow => {
    const row = grid.rows[at] as GridRow;
    return plainRow(row, table, row.cells.every((cell) => cell.trim() === '') ? 'blank' : kind);
  };
  const body = Array.from({ length: table.endRow - table.firstRow }, (_, offset) => table.firstRow + offset).flatMap((at): ReadRow[] => {
    const gridRow = grid.rows[at] as GridRow;
    const own = byLine.get(gridRow.line) ?? [];
    const kind = others.get(at);
    if (own.length === 0) return kind ? [shown(at, kind)] : [];
    return own.map((draft, order): ReadRow => {
      const { kind: rowKind, areaCode, name, asOf, entry } = draft.row;
      const cells = table.columns.map((column) => cellAt(gridRow, column, draft, order === 0)).filter((cell) => cell !== null);
      return { line: entry.line, sheet: grid.sheet, table: number, kind: rowKind, areaCode, name, asOf, ...noCounts, cells };
    });
  });
  return [...table.titleRows.map((at) => shown(at, 'title')), ...table.headerRows.map((at) => shown(at, 'header')), ...body];
}

/** Brings what was read into the form the preview and the inspector use; the counts of a supplement stand beside it. */
export function presentSupplement(
  tables: readonly DraftedTable[],
  conventions: ReadonlyMap<number, ReadonlyMap<SupplementCount, NumberConvention>>,
): Pick<Reading, 'rows' | 'columns'> {
  return {
    rows: tables.flatMap(presentTable),
    columns: tables.flatMap(({ table }) =>
      table.columns.map((column): ReadColumn => {
        const role = roleOf(column);
        const line = table.grid.rows[table.headerRows.at(-1) ?? 0]?.line ?? 1;
        return {
          index: column.index,
          table: table.number,
          header: column.header,
          at: { line, column: column.index + 1, ...(table.grid.sheet === null ? {} : { sheet: table.grid.sheet }) },
          question: supplementColumnQuestion(table.number, column.index),
          aid: column.meaning === 'personal' || column.meaning === 'other-date' ? column.meaning : null,
          column: role,
          recognisedBy: role === null && column.recognisedBy !== 'answer' ? null : column.recognisedBy,
          convention: conventions.get(table.number)?.get(role as SupplementCount) ?? null,
          sheet: table.grid.sheet,
        };
      }),
    ),
  };
}
