import type { SupplementKind } from '../../domain/supplements/SupplementKind.ts';
import type { SupplementCount } from '../../lib/SupplementColumn.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import type { Grid } from '../Grid.ts';
import type { NumberConvention, Reading, ReadingOutcome } from '../Reading.ts';
import type { Findings } from '../reckon/Findings.ts';
import { askUnknownRows, identifyRows, placeOf } from '../reckon/identifyRows.ts';
import { figureOf } from '../reckon/readValues.ts';
import { settleDates } from '../reckon/settleDates.ts';
import type { Spot } from '../tables/Table.ts';
import { blotPersonalData } from '../text/blotPersonalData.ts';
import { checkSupplementRows } from './checkSupplementRows.ts';
import { checkSupplementTotals } from './checkSupplementTotals.ts';
import { extractSupplementRows } from './extractSupplementRows.ts';
import { findDoubledRows } from './findDoubledRows.ts';
import { findSupplementTables } from './findSupplementTables.ts';
import { draftGroups, settleGroups } from './identifyGroups.ts';
import { presentSupplement } from './presentSupplement.ts';
import { settleCounts } from './settleCounts.ts';
import { settleSupplementColumns } from './settleSupplementColumns.ts';
import type { SupplementReadRow } from './SupplementReading.ts';
import { supplementStatements } from './supplementStatements.ts';
import type { DraftedTable, SupplementDraft, SupplementTable } from './SupplementTable.ts';

type Reckoned = Omit<Reading, 'fileName' | 'format' | 'encoding' | 'delimiter'>;

function draftTable(table: SupplementTable, kind: SupplementKind, index: AreaIndex, findings: Findings): DraftedTable {
  const { entries, others } = extractSupplementRows(table, kind);
  const labels = entries.map(({ entry }) => entry);
  const rows = kind.rows === 'municipality' ? identifyRows(labels, index, findings) : draftGroups(labels, index);
  const cell = (spot: Spot) => ({ spot, figure: figureOf(spot), value: null, state: 'doubt' as const, decimals: 0, percent: false });
  const drafts = rows.map((row, at): SupplementDraft => {
    const spots = Object.entries(entries[at]?.spots ?? {});
    return { row, cells: Object.fromEntries(spots.map(([column, spot]) => [column, cell(spot)])), counts: {} };
  });
  return { table, drafts, others };
}

function outcomeOf({ diagnostics, questions }: Findings): ReadingOutcome {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 'reject';
  if (questions.some((question) => question.about !== 'status-date' || question.data.why !== 'absent')) return 'ask';
  return diagnostics.some(({ severity }) => severity === 'warning') ? 'accept-with-warnings' : 'accept';
}

function readRow({ row, counts }: SupplementDraft): SupplementReadRow[] {
  const { kind, areaCode, name, asOf, entry } = row;
  if (kind !== 'municipality' && kind !== 'subtotal' && kind !== 'region-total') return [];
  return [{ kind: kind === 'municipality' ? 'row' : kind, areaCode, name, asOf, line: entry.line, counts }];
}

/** From cells to rows that were checked, for the tables beside the coverage tables: the same promises as for those. */
export function reckonSupplement(
  sheets: readonly Grid[],
  fileName: string,
  kind: SupplementKind,
  index: AreaIndex,
  findings: Findings,
): Reckoned {
  for (const { sheet, hidden } of sheets) if (hidden && sheet !== null) findings.add('warning', 'hidden-sheet', { sheet });
  const { grids, found } = blotPersonalData(sheets.filter(({ hidden }) => !hidden));
  for (const what of ['cpr', 'email', 'phone'] as const)
    if (found[what] > 0) findings.add('warning', 'personal-data', { what, cells: found[what] });
  const tables: SupplementTable[] = [];
  for (const grid of grids) tables.push(...findSupplementTables(grid, kind, tables.length));
  const names = tables.reduce((cells, table) => cells + settleSupplementColumns(table, findings), 0);
  if (names > 0) findings.add('warning', 'personal-data', { what: 'names', cells: names });
  const drafted = tables.map((table) => draftTable(table, kind, index, findings));
  const drafts = drafted.flatMap((table) => table.drafts);
  const rows = drafts.map(({ row }) => row);
  for (const { entry, kind: rowKind, name } of rows)
    if (entry.hidden && rowKind !== 'ignored') findings.add('warning', 'hidden-row', { area: name }, placeOf(entry));
  const dates = settleDates(rows, supplementStatements(grids, drafted, fileName), findings);
  if (kind.rows === 'municipality') askUnknownRows(rows, index, findings);
  else settleGroups(rows, index, findings);
  const conventions = new Map<number, ReadonlyMap<SupplementCount, NumberConvention>>();
  for (const table of drafted) conventions.set(table.table.number, settleCounts(table.drafts, kind, findings));
  if (!rows.some((row) => row.kind === 'municipality' || row.kind === 'undecided')) findings.add('error', 'no-municipality', {});
  findDoubledRows(drafts, kind, findings);
  checkSupplementRows(drafts, kind, findings);
  checkSupplementTotals(drafts, kind, index, findings);
  findings.checked(kind.rows === 'group' ? 'groups-known' : 'areas-known', rows.filter((row) => row.kind === 'municipality').length);
  if (
    rows.some((row) => row.kind === 'municipality' && row.asOf === null) &&
    !findings.questions.some(({ about }) => about === 'status-date')
  ) {
    findings.add('warning', 'no-status-date', {});
    findings.ask({ id: 'status-date', about: 'status-date', data: { why: 'absent', found: '' }, options: [] });
  }
  return {
    layout: tables.some(({ columns }) => new Set(columns.flatMap(({ date }) => date?.date ?? [])).size > 1) ? 'wide' : 'plain',
    outcome: outcomeOf(findings),
    ...presentSupplement(drafted, conventions),
    observations: [],
    dates,
    diagnostics: findings.diagnostics,
    questions: findings.questions,
    answered: findings.answered,
    checks: findings.checks,
    computed: [],
    personalData: names + found.cpr + found.email + found.phone > 0,
    supplement: { kind: kind.id, rows: drafts.flatMap(readRow) },
  };
}
