import { countColumns } from '../../lib/Column.ts';
import type { QuestionOption, RowPlace } from '../../lib/Question.ts';
import type { Findings } from './Findings.ts';
import { placeOf } from './identifyRows.ts';
import { capacityOf, vacantOf } from './recompute.ts';
import { valueOf, type Row } from './Row.ts';

function same(row: Row, other: Row): boolean {
  return countColumns.every((column) => valueOf(row, column) === valueOf(other, column));
}

function rowPlace({ entry }: Row): RowPlace {
  const { line, sheet } = placeOf(entry);
  return sheet === undefined ? { line } : { line, sheet };
}

/** Nobody chooses between more; which of them counts, only the file can say. */
const mostOffered = 20;

function nameOf({ name, practice, entry }: Row): string {
  return practice === null ? name : `${name}, ${entry.practices[0]?.text ?? practice}`;
}

function ask(rows: readonly Row[], findings: Findings): void {
  const [first] = rows as [Row];
  const alike = rows.every((row) => same(row, first));
  for (const row of rows.slice(1))
    findings.add('warning', 'doubled-area', { area: nameOf(first), firstLine: first.entry.line }, placeOf(row.entry));
  const offered = rows.slice(0, mostOffered);
  const options = offered.map((row, index): QuestionOption => {
    const data = { ...rowPlace(row), insured: valueOf(row, 'insured'), capacity: capacityOf(row), vacant: vacantOf(row) };
    return { id: `${index + 1}`, kind: 'use-line', data };
  });
  const answer = findings.ask({
    id: `doubled:${first.areaCode ?? ''}:${first.asOf ?? ''}${first.practice === null ? '' : `:${first.practice}`}`,
    about: 'doubled-area',
    at: placeOf((rows[1] as Row).entry),
    data: { area: nameOf(first), rows: offered.map(rowPlace), same: alike },
    options,
  });
  if (answer) for (const [index, row] of rows.entries()) if (`${index + 1}` !== answer.id) row.kind = 'ignored';
}

/** The sheets that all doubled municipalities stand on, once each: versions of one table. Null where the rows themselves are doubled. */
function versionsOf(groups: readonly (readonly Row[])[]): readonly string[] | null {
  const of = (group: readonly Row[]): string[] => group.flatMap((row) => rowPlace(row).sheet ?? []);
  const sheets = of(groups[0] ?? []);
  const alike = groups.every((group) => group.length === sheets.length && of(group).every((sheet, index) => sheet === sheets[index]));
  return alike && new Set(sheets).size === sheets.length && sheets.length > 1 ? sheets : null;
}

/** Asks once for all rows which sheet counts; the totals of the others go with them. */
function askSheet(sheets: readonly string[], rows: readonly Row[], findings: Findings): void {
  const answer = findings.ask({
    id: `sheet:${sheets.join('|')}`,
    about: 'sheet',
    data: { sheets },
    options: sheets.map((sheet): QuestionOption => ({ id: sheet, kind: 'use-sheet', data: { sheet } })),
  });
  if (!answer) return;
  for (const row of rows) {
    const { sheet } = rowPlace(row);
    if (sheet !== undefined && sheets.includes(sheet) && sheet !== answer.id) row.kind = 'ignored';
  }
}

/** Finds municipalities, or practices of one, that stand more than once for a date. None is taken silently, not even when the figures are the same. */
export function findDoubled(rows: readonly Row[], findings: Findings): void {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.kind !== 'municipality') continue;
    const key = `${row.areaCode ?? ''} ${row.asOf ?? ''} ${row.practice ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const doubled = [...groups.values()].filter((group) => group.length > 1);
  const versions = doubled.length > 1 ? versionsOf(doubled) : null;
  if (versions) askSheet(versions, rows, findings);
  else for (const group of doubled) ask(group, findings);
}
