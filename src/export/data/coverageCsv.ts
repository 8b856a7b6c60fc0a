import { comparatorLine } from '../../model/comparatorLine.ts';
import type { Coverage } from '../../model/Coverage.ts';
import { minutes } from '../../model/coverageTable.ts';
import { disputedSums } from '../../model/disputes/disputedSums.ts';
import { shownDisputes } from '../../model/disputes/shownDisputes.ts';
import { footerOf, footerText } from '../../model/footerOf.ts';
import { publishedLabels } from '../../model/publishedLabels.ts';
import type { TableCell } from '../../model/TableModel.ts';
import { tableCsv } from '../tableCsv.ts';
import { exactCount } from './exactCount.ts';
import { exportedIndicators, exportedTable, isExact } from './exportedTable.ts';
import { exportName } from './exportName.ts';

const marks = { da: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' } } as const;

/**
 * The table of the minutes as a file for Excel with a name, its status date above it, and its source, note and disputes below. Counts stand with
 * all their decimals: the file loads again to the table it was made from.
 */
export function coverageCsv(coverage: Coverage): { readonly name: string; readonly text: string } {
  const { language } = coverage;
  const table = exportedTable(coverage);
  const exact = exportedIndicators(table).map(isExact);
  const write = (cell: TableCell, column: number): TableCell =>
    exact[column] === true && cell.value !== null ? { ...cell, text: exactCount(cell.value, marks[language]) } : cell;
  const { source, remarks } = footerOf(coverage, shownDisputes(coverage));
  const labels = new Map([...table.rows.map(({ id, label }) => [id, label] as const), ...publishedLabels(coverage)]);
  const below = [
    ...[...source.filter(({ id }) => id === 'source'), ...remarks].map(footerText),
    ...disputedSums(coverage, labels),
    comparatorLine(coverage, minutes),
  ];
  return {
    name: exportName(coverage, 'csv'),
    text: tableCsv({ ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(write) })) }, language, {
      above: [table.caption],
      below,
    }),
  };
}
