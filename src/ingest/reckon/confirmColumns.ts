import type { Column } from '../../lib/Column.ts';
import type { QuestionOption } from '../../lib/Question.ts';
import { isDerivedColumn, isFigureColumn, type FigureColumn } from '../tables/figureColumns.ts';
import type { Findings } from './Findings.ts';
import type { ReckonedTable } from './ReckonedTable.ts';
import { capacityOf, recompute, vacantOf } from './recompute.ts';
import { valueOf } from './Row.ts';
import { headerPlace } from './headerPlace.ts';
import { columnQuestion } from './settleColumns.ts';

/** True when the identity filled + vacant = capacity or a derived column that agrees involves the column. */
function isConfirmed({ rows }: ReckonedTable, column: FigureColumn, disagreeing: ReadonlySet<Column>): boolean {
  const known = rows.filter((row) => row.kind === 'municipality');
  const all = (...columns: FigureColumn[]): boolean =>
    known.length >= 2 && known.every((row) => columns.every((one) => valueOf(row, one) !== null));
  if (column !== 'insured' && all('capacity', 'vacant', 'filled')) return true;
  const derived =
    column === 'insured'
      ? (['insured-per-capacity', 'insured-per-filled'] as const)
      : (['vacancy-share', 'filled-share', 'insured-per-filled'] as const);
  return derived.some((one) => all(one) && !disagreeing.has(one));
}

/** A share or ratio that most rows contradict is another figure than its header says, or the counts stand in the wrong columns: the planner must look. */
function askContradicted(table: ReckonedTable, number: number, findings: Findings): void {
  for (const column of table.table.columns) {
    const { meaning } = column;
    if (!isDerivedColumn(meaning) || column.recognisedBy === 'answer') continue;
    const known = table.rows.filter((row) => valueOf(row, meaning) !== null && typeof recompute(row, meaning) === 'number');
    const lines = new Set(
      known.flatMap((row) => (row.values[meaning] ? [`${row.values[meaning].spot.line} ${row.values[meaning].spot.column}`] : [])),
    );
    const off = findings.diagnostics.filter(
      (one) => one.code === 'derived-disagrees' && lines.has(`${one.at?.line ?? 0} ${one.at?.column ?? 0}`),
    );
    if (known.length < 2 || off.length * 2 <= known.length) continue;
    const other: Column | null = meaning === 'vacancy-share' ? 'filled-share' : meaning === 'filled-share' ? 'vacancy-share' : null;
    const holds = [meaning, other].flatMap((one): QuestionOption[] =>
      one ? [{ id: one, kind: 'holds-column', data: { column: one } }] : [],
    );
    findings.ask({
      id: `column:${number}:${column.index}`,
      about: 'column',
      ...(off[0]?.at ? { at: off[0].at } : {}),
      data: { column: null, header: column.header },
      options: [...holds, { id: 'unused', kind: 'unused-column', data: {} }],
    });
  }
}

/** Of fewer capacities a few vacancies can be most. */
const fewCapacities = 20;

/** In no region stand two thirds of the capacities empty: filled and vacant have changed places, which no identity between them can show. */
function askMostlyVacant({ table, rows }: ReckonedTable, number: number, findings: Findings): void {
  const column = table.columns.find(({ meaning }) => meaning === 'vacant') ?? table.columns.find(({ meaning }) => meaning === 'filled');
  if (!column || column.recognisedBy === 'answer' || !isFigureColumn(column.meaning)) return;
  const known = rows.filter((row) => row.kind === 'municipality' && vacantOf(row) !== null && capacityOf(row) !== null);
  const vacant = known.reduce((sum, row) => sum + (vacantOf(row) ?? 0), 0);
  const capacity = known.reduce((sum, row) => sum + (capacityOf(row) ?? 0), 0);
  if (capacity < fewCapacities || vacant * 3 <= capacity * 2 || vacant > capacity) return;
  const at = headerPlace(table, column);
  findings.add('warning', 'mostly-vacant', { vacant, capacity }, at);
  findings.ask({
    id: columnQuestion(number, column),
    about: 'column',
    at,
    data: { column: null, header: column.header },
    options: [
      { id: 'vacant', kind: 'holds-column', data: { column: 'vacant' } },
      { id: 'filled', kind: 'holds-column', data: { column: 'filled' } },
    ],
  });
}

/** Columns whose header was only partly understood must be confirmed by the figures; otherwise the planner is asked. */
export function confirmColumns(table: ReckonedTable, findings: Findings): void {
  const disagreeing = new Set(findings.diagnostics.flatMap((one) => (one.code === 'derived-disagrees' ? [one.data.column] : [])));
  const number = table.rows[0]?.entry.table ?? 0;
  askContradicted(table, number, findings);
  askMostlyVacant(table, number, findings);
  const header = table.table.grid.rows[table.table.headerRows.at(-1) ?? 0];
  for (const column of table.table.columns) {
    const { meaning } = column;
    if (column.certain || !isFigureColumn(meaning) || meaning.includes('-')) continue;
    const at = {
      line: header?.origins?.[column.index]?.line ?? header?.line ?? 1,
      column: header?.origins?.[column.index]?.column ?? column.index + 1,
    };
    findings.add('warning', 'column-assumed', { column: meaning, header: column.header }, at);
    if (isConfirmed(table, meaning, disagreeing)) continue;
    findings.ask({
      id: `column:${number}:${column.index}`,
      about: 'column',
      at,
      data: { column: null, header: column.header },
      options: [
        { id: meaning, kind: 'holds-column', data: { column: meaning } },
        { id: 'unused', kind: 'unused-column', data: {} },
      ],
    });
  }
}
