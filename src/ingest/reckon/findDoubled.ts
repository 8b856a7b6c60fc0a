import { countColumns } from '../../lib/Column.ts';
import type { QuestionOption } from '../../lib/Question.ts';
import type { Findings } from './Findings.ts';
import { placeOf } from './identifyRows.ts';
import { capacityOf, vacantOf } from './recompute.ts';
import { valueOf, type Row } from './Row.ts';

function same(row: Row, other: Row): boolean {
  return countColumns.every((column) => valueOf(row, column) === valueOf(other, column));
}

function ask(rows: readonly Row[], findings: Findings): void {
  const [first] = rows as [Row];
  const alike = rows.every((row) => same(row, first));
  for (const row of rows.slice(1))
    findings.add('warning', 'doubled-area', { area: first.name, firstLine: first.entry.line }, placeOf(row.entry));
  const options = rows.map((row, index): QuestionOption => {
    const data = { line: row.entry.line, insured: valueOf(row, 'insured'), capacity: capacityOf(row), vacant: vacantOf(row) };
    return { id: `${index + 1}`, kind: 'use-line', data };
  });
  const answer = findings.ask({
    id: `doubled:${first.areaCode ?? ''}:${first.asOf ?? ''}`,
    about: 'doubled-area',
    at: placeOf((rows[1] as Row).entry),
    data: { area: first.name, lines: rows.map((row) => row.entry.line), same: alike },
    options,
  });
  if (answer) for (const [index, row] of rows.entries()) if (`${index + 1}` !== answer.id) row.kind = 'ignored';
}

/** Finds municipalities that stand more than once for a date. None is taken silently, not even when the figures are the same. */
export function findDoubled(rows: readonly Row[], findings: Findings): void {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.kind !== 'municipality') continue;
    const key = `${row.areaCode ?? ''} ${row.asOf ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  for (const group of groups.values()) if (group.length > 1) ask(group, findings);
}
