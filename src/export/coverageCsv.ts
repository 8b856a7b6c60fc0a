import { tables } from '../i18n/tables.ts';
import type { Coverage } from '../model/Coverage.ts';
import { comparatorLine } from '../model/comparatorLine.ts';
import { comparatorRowId } from '../model/comparatorRow.ts';
import { coverageTable, minutes } from '../model/coverageTable.ts';
import { footerOf, footerText } from '../model/footerOf.ts';
import { disputedSums } from '../model/disputes/disputedSums.ts';
import { shownDisputes } from '../model/disputes/shownDisputes.ts';
import { publishedLabels } from '../model/publishedLabels.ts';
import { tableCsv } from './tableCsv.ts';

/**
 * The table of the minutes as a file with a name, its status date above it, and its source, note and disputes below.
 * Totals bear the names they were published under, so that the file loads again to the table it was made from.
 */
export function coverageCsv(coverage: Coverage): { readonly name: string; readonly text: string } {
  const { language, group, snapshot } = coverage;
  const table = coverageTable(coverage);
  const labels = publishedLabels(coverage);
  const { source, remarks } = footerOf(coverage, shownDisputes(coverage));
  const rows = table.rows.filter(({ id }) => id !== comparatorRowId).map((row) => ({ ...row, label: labels.get(row.id) ?? row.label }));
  const below = [
    ...[...source.filter(({ id }) => id === 'source'), ...remarks].map(footerText),
    ...disputedSums(coverage, labels),
    comparatorLine(coverage, minutes),
  ];
  return {
    name: tables.fileName[language]({ area: group.name.replaceAll(/[\\/:*?"<>|]/g, '-'), date: snapshot.asOf }),
    text: tableCsv({ ...table, rows }, language, { above: [table.caption], below }),
  };
}
