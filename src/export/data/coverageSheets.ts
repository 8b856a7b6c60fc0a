import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { columnNames } from '../../i18n/columnNames.ts';
import { tables } from '../../i18n/tables.ts';
import { workbook } from '../../i18n/workbook.ts';
import { comparatorLine } from '../../model/comparatorLine.ts';
import type { Coverage } from '../../model/Coverage.ts';
import { minutes } from '../../model/coverageTable.ts';
import { disputeRuns } from '../../model/disputes/disputeRuns.ts';
import { shownDisputes } from '../../model/disputes/shownDisputes.ts';
import { footerOf, footerText } from '../../model/footerOf.ts';
import type { TableCell } from '../../model/TableModel.ts';
import { areaCodeOf, exportedIndicators, exportedTable } from './exportedTable.ts';
import type { SheetCell, SheetRows } from './SheetCell.ts';

function numberCell({ value, text }: TableCell, indicator: Indicator | undefined): SheetCell {
  if (value === null || !indicator) return { kind: 'text', text, muted: true };
  return { kind: 'number', value, format: formatOf(value, indicator) };
}

/** How a spreadsheet shows a value, in its reader's own signs; the cell holds it unrounded. */
function formatOf(value: number, { unit, decimals }: Indicator): string {
  if (unit === 'share') return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
  return unit === 'capacities' && !Number.isInteger(value) ? '#,##0.0##' : '#,##0';
}

const text = (value: string): SheetCell => ({ kind: 'text', text: value });
const head = (value: string): SheetCell => ({ kind: 'head', text: value });
const title = (value: string): SheetCell => ({ kind: 'title', text: value });

/** The table of the minutes with typed cells: numbers unrounded, the status date as a date. */
export function figuresSheet(coverage: Coverage): SheetRows {
  const { language, snapshot } = coverage;
  const table = exportedTable(coverage);
  const indicators = exportedIndicators(table);
  return [
    [title(table.caption)],
    [],
    [
      head(columnNames['area-code'][language]),
      head(table.rowHeader),
      head(columnNames['as-of'][language]),
      ...table.columns.map(({ label }) => ({ kind: 'head', text: label, ofNumbers: true }) as const),
    ],
    ...table.rows.map((row) => [
      text(areaCodeOf(row)),
      text(row.label),
      { kind: 'date', date: snapshot.asOf } as const,
      ...row.cells.map((cell, column) => numberCell(cell, indicators[column])),
    ]),
  ];
}

/** What the figures are: source, dates, disputes, and of each column its definition, formula and caveats. */
export function aboutSheet(coverage: Coverage): SheetRows {
  const { language, snapshot } = coverage;
  const { source, asOf, fileName } = snapshot;
  const table = exportedTable(coverage);
  const { source: stated } = footerOf(coverage, []);
  const field = (label: string, value: string): SheetRows => (value === '' ? [] : [[head(label), text(value)]]);
  return [
    [title(table.caption)],
    ...stated.filter(({ id }) => id === 'invented' || id === 'grouped-on').map((entry) => [text(footerText(entry))]),
    [],
    ...field(workbook.source[language], source.title),
    ...field(workbook.publisher[language], source.publisher),
    ...field(workbook.file[language], fileName),
    [head(columnNames['as-of'][language]), { kind: 'date', date: asOf }],
    ...field(workbook.note[language], source.note),
    ...shownDisputes(coverage).flatMap((dispute) => field(tables.disputeColumn[language], disputeRuns(dispute, coverage).map((run) => run.text).join(''))),
    ...field(workbook.comparator[language], comparatorLine(coverage, minutes)),
    ...field(workbook.viewCode[language], coverage.viewCode),
    [],
    ...table.notes.map((note) => [text(''), text(note)]),
    [],
    // A row a fact: definitions in columns would look like a table of figures to who reads the file again.
    ...exportedIndicators(table).flatMap(({ label, definition, formula, caveats }) => [
      [head(label[language])],
      ...field(workbook.definition[language], definition[language]),
      ...field(workbook.formula[language], formula[language]),
      ...field(workbook.caveats[language], caveats.map((caveat) => caveat[language]).join(' ')),
      [],
    ]),
  ];
}
