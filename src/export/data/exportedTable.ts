import { indicatorById } from '../../domain/indicators/indicatorById.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { tables } from '../../i18n/tables.ts';
import { comparatorRowId } from '../../model/comparatorRow.ts';
import type { Coverage } from '../../model/Coverage.ts';
import { coverageTable } from '../../model/coverageTable.ts';
import { scope } from '../../model/scope.ts';
import type { TableModel, TableRow } from '../../model/TableModel.ts';
import { publishedRows } from './publishedRows.ts';

/** Whether an indicator is a count that stands in the source, or the difference of two such: no decimal of it may be lost. */
export function isExact({ unit, signed }: Indicator): boolean {
  return (unit === 'persons' || unit === 'capacities') && signed !== true;
}

/**
 * The table of the minutes in the form that loads again to the table it was made from: totals are those of the source, under their own labels;
 * what is pooled instead says so, and is nobody's published total.
 */
export function exportedTable(coverage: Coverage): TableModel {
  const table = coverageTable(coverage);
  const published = publishedRows(coverage, exportedIndicators(table));
  const exact = exportedIndicators(table).map(isExact);
  const isPrinted = ({ cells }: TableRow): boolean =>
    published.some((total) => cells.every(({ value }, column) => exact[column] !== true || total.cells[column]?.value === value));
  const pooledArea = ({ id }: TableRow): string => (id.startsWith('region-') ? (coverage.region?.name ?? '') : scope(coverage));
  const pooled = table.rows
    .filter((row) => row.kind === 'total' && row.id !== comparatorRowId && !isPrinted(row))
    .map((row) => ({ ...row, label: tables.pooledHere[coverage.language]({ area: pooledArea(row) }) }));
  return { ...table, rows: [...table.rows.filter(({ kind }) => kind === 'municipality'), ...published, ...pooled] };
}

/** The indicators of an exported table, in the order of its columns. */
export function exportedIndicators({ columns }: TableModel): readonly Indicator[] {
  return columns.map(({ id }) => indicatorById(id)).filter((indicator) => indicator !== null);
}

/** The official code of a row's area: a municipality's or a region's; '' for a group, which has none. */
export function areaCodeOf({ id }: TableRow): string {
  return /\d{4}$/.exec(id)?.[0] ?? '';
}
