import { columnNames } from '../../i18n/columnNames.ts';
import { invented } from '../../i18n/invented.ts';
import { tables } from '../../i18n/tables.ts';
import type { Coverage } from '../../model/Coverage.ts';
import { disputeRuns } from '../../model/disputes/disputeRuns.ts';
import { shownDisputes } from '../../model/disputes/shownDisputes.ts';
import type { TableRow } from '../../model/TableModel.ts';
import { neutralise } from '../neutralise.ts';
import { quoteCsv } from '../quoteCsv.ts';
import { exactCount } from './exactCount.ts';
import { areaCodeOf, exportedIndicators, exportedTable, isExact } from './exportedTable.ts';
import { exportName } from './exportName.ts';

const marks = { decimal: '.', thousands: '' } as const;

/** Of what is computed; more than any figure shows. */
const decimals = 6;

/**
 * The table of the minutes for programs: one line of headers, commas, decimal points, ISO dates, shares as fractions, an empty cell for what is
 * not known; the status date, the source, what is said about it, and that figures are invented, in every row.
 */
export function plainCsv(coverage: Coverage): { readonly name: string; readonly text: string } {
  const { language, snapshot } = coverage;
  const { source, asOf, fileName } = snapshot;
  const table = exportedTable(coverage);
  const indicators = exportedIndicators(table);
  const number = (value: number | null, column: number): string => {
    if (value === null) return '';
    const indicator = indicators[column];
    return exactCount(indicator && isExact(indicator) ? value : Number(value.toFixed(decimals)), marks);
  };
  const cited = neutralise([source.invented ? `${invented.words[language]}: ` : '', source.title || fileName].join(''));
  const disputed = shownDisputes(coverage);
  const disputesOf = (row: TableRow): string =>
    disputed
      .filter(({ areaCode }) => areaCode === undefined || row.kind === 'total' || areaCode === areaCodeOf(row))
      .map((dispute) => disputeRuns(dispute, coverage).map(({ text }) => text).join(''))
      .join(' · ');
  const line = (row: TableRow): readonly string[] => [
    areaCodeOf(row),
    neutralise(row.label),
    asOf,
    ...row.cells.map(({ value }, column) => number(value, column)),
    cited,
    neutralise(disputesOf(row)),
  ];
  const head = [
    columnNames['area-code'][language],
    table.rowHeader,
    columnNames['as-of'][language],
    ...table.columns.map(({ label }) => label),
    tables.sourceColumn[language],
    tables.disputeColumn[language],
  ];
  const lines = [head, ...table.rows.map(line)].map((cells) => cells.map((cell) => quoteCsv(cell, ',')).join(','));
  return { name: exportName(coverage, 'csv'), text: lines.join('\r\n') + '\r\n' };
}
