import { comparatorFooter } from '../../model/comparatorFooter.ts';
import type { Coverage } from '../../model/Coverage.ts';
import { coverageTable } from '../../model/coverageTable.ts';
import { shownDisputes } from '../../model/disputes/shownDisputes.ts';
import { footerOf, footerText } from '../../model/footerOf.ts';
import { tableTabText } from '../tableCsv.ts';

/** The table of the minutes for the clipboard: its area and status date above it; below, where it comes from, with what it compares, its note and its disputes. */
export function coverageTabText(coverage: Coverage): string {
  const table = coverageTable(coverage);
  const { source, remarks } = footerOf(coverage, shownDisputes(coverage));
  const inCaption = ['invented', 'as-of'];
  return tableTabText(table, {
    above: [table.caption],
    below: [
      ...source.filter(({ id }) => !inCaption.includes(id)).map(footerText),
      comparatorFooter(coverage),
      ...remarks.map(footerText),
    ],
  });
}
