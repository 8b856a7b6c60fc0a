import type { AreaIndex } from '../areas/AreaIndex.ts';
import { findFutureDate } from '../dates/findFutureDate.ts';
import { findMunicipality } from '../areas/findMunicipality.ts';
import type { Grid } from '../Grid.ts';
import type { Reading, ReadingOutcome } from '../Reading.ts';
import { blotPersonalData } from '../text/blotPersonalData.ts';
import { extractEntries, figureColumnsOf } from '../tables/extractEntries.ts';
import { findTables } from '../tables/findTables.ts';
import type { Table } from '../tables/Table.ts';
import { readTotalLabel } from '../totals/readTotalLabel.ts';
import { checkTotals, findTotalsByArithmetic } from '../totals/checkTotals.ts';
import { applyConventions } from './applyConventions.ts';
import { checkCounts } from './checkCounts.ts';
import { checkDerived } from './checkDerived.ts';
import { checkTexts } from './checkTexts.ts';
import { chooseConventions } from './chooseConventions.ts';
import { confirmColumns } from './confirmColumns.ts';
import { findDoubled } from './findDoubled.ts';
import type { Findings } from './Findings.ts';
import { askUnknownRows, identifyRows, placeOf } from './identifyRows.ts';
import { leaveOutParts } from './leaveOutParts.ts';
import { presentRows } from './presentRows.ts';
import { readValues } from './readValues.ts';
import type { ReckonedTable } from './ReckonedTable.ts';
import { checkColumns, settleColumns } from './settleColumns.ts';
import { settleDates } from './settleDates.ts';
import { settleDashes } from './settleDashes.ts';
import { settleWholes } from './settleWholes.ts';
import { statementsOf } from './statementsOf.ts';
import { noteSums } from './noteSums.ts';
import { sumPractices } from './sumPractices.ts';

type Reckoned = Pick<
  Reading,
  | 'layout'
  | 'outcome'
  | 'columns'
  | 'rows'
  | 'observations'
  | 'dates'
  | 'diagnostics'
  | 'questions'
  | 'answered'
  | 'checks'
  | 'computed'
  | 'personalData'
>;

function outcomeOf(findings: Findings): ReadingOutcome {
  if (findings.diagnostics.some(({ severity }) => severity === 'error')) return 'reject';
  if (findings.questions.some((question) => question.about !== 'status-date' || question.data.why !== 'absent')) return 'ask';
  return findings.diagnostics.some(({ severity }) => severity === 'warning') ? 'accept-with-warnings' : 'accept';
}

function reckonOne(table: Table, number: number, index: AreaIndex, findings: Findings): ReckonedTable {
  settleColumns(table, number, findings);
  const { entries, others } = extractEntries(table, number, {
    isArea: (name, code) => findMunicipality(name, code, index).kind === 'found',
    labelKind: (label) => readTotalLabel(label, index)?.kind ?? null,
  });
  const rows = identifyRows(entries, index, findings);
  const header = table.grid.rows[table.headerRows[0] ?? 0]?.line ?? 0;
  if (table.layout === 'plain' || table.layout === 'wide') {
    for (const row of rows)
      if (row.entry.line < header) findings.add('warning', 'row-above-header', { area: row.name }, placeOf(row.entry));
  }
  const ignored = [...others].find(([, kind]) => kind === 'ignored');
  if (ignored) {
    const row = table.grid.rows[ignored[0]];
    findings.add(
      'warning',
      'ignored-row',
      { text: (row?.cells.find((cell) => cell.trim() !== '') ?? '').slice(0, 80) },
      { line: row?.line ?? 1 },
    );
  }
  readValues(rows);
  return { table, rows, others, conventions: new Map() };
}

function valuesOf(one: ReckonedTable, findings: Findings): void {
  one.conventions = chooseConventions(one.rows, findings);
  applyConventions(one.rows, one.conventions, findings);
  settleDashes(one.rows, findings);
}

/** From cells to rows that were checked: the whole of the reading after the dialect. */
export function reckonTables(sheets: readonly Grid[], fileName: string, index: AreaIndex, findings: Findings): Reckoned {
  for (const { sheet, hidden } of sheets) if (hidden && sheet !== null) findings.add('warning', 'hidden-sheet', { sheet });
  const visible = sheets.filter((grid) => !grid.hidden);
  const { grids, found } = blotPersonalData(visible);
  for (const what of ['cpr', 'email', 'phone'] as const)
    if (found[what] > 0) findings.add('warning', 'personal-data', { what, cells: found[what] });
  const tables = grids.flatMap((grid) => findTables(grid, index));
  const one = tables.map((table, number) => reckonOne(table, number, index, findings));
  const rows = one.flatMap((table) => table.rows);
  for (const { entry, kind, name } of rows)
    if (entry.hidden && kind !== 'ignored') findings.add('warning', 'hidden-row', { area: name }, placeOf(entry));
  if (tables.length === 0) findings.add('error', grids.some((grid) => grid.rows.length > 0) ? 'no-header-found' : 'empty-file', {});
  const used = leaveOutParts(one, findings);
  for (const table of used) valuesOf(table, findings);
  const dates = settleDates(rows, statementsOf(grids, one, fileName), findings);
  settleWholes(rows, findings);
  for (const table of used) {
    const number = one.indexOf(table);
    findTotalsByArithmetic(table.rows, findings);
    askUnknownRows(table.rows, index, findings);
    const asked = findings.questions.some((question) => question.id.startsWith(`which:${number}:`));
    checkColumns(table.table, new Set(figureColumnsOf(table.table)), findings, asked);
  }
  if (tables.length > 0 && !rows.some((row) => row.kind === 'municipality' || row.kind === 'undecided'))
    findings.add('error', 'no-municipality', {});
  findDoubled(rows, findings);
  checkCounts(rows, findings);
  for (const table of used) {
    checkDerived(table.rows, findings);
    confirmColumns(table, findings);
  }
  checkTotals(rows, index, findings);
  const personal = checkTexts(one, index, findings);
  findings.checked('areas-known', rows.filter((row) => row.kind === 'municipality').length);
  const dated = rows.filter((row) => row.kind === 'municipality' && row.asOf === null);
  if (dated.length > 0 && !findings.questions.some(({ about }) => about === 'status-date')) {
    findings.add('warning', 'no-status-date', {});
    findings.ask({ id: 'status-date', about: 'status-date', data: { why: 'absent', found: '' }, options: [] });
  }
  const future = findFutureDate(new Set(rows.flatMap(({ asOf }) => (asOf === null ? [] : [asOf]))));
  if (future) findings.diagnostics.push(future);
  const observations = sumPractices(rows);
  noteSums(observations, findings);
  const outcome = outcomeOf(findings);
  const checks = findings.checks;
  if (outcome === 'accept' || outcome === 'accept-with-warnings') {
    const count = checks.filter(({ what }) => what !== 'areas-known').reduce((total, check) => total + check.count, 0);
    if (count > 0) findings.add('note', 'table-adds-up', { rows: observations.length, checks: count });
  }
  return {
    layout: tables[0]?.layout ?? null,
    outcome,
    ...presentRows(grids, one),
    observations,
    dates,
    diagnostics: findings.diagnostics,
    questions: findings.questions,
    answered: findings.answered,
    checks,
    computed: [...findings.computed],
    personalData: personal || found.cpr + found.email + found.phone > 0,
  };
}
