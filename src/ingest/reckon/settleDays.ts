import { isFigureColumn } from '../tables/figureColumns.ts';
import type { Table } from '../tables/Table.ts';
import type { Findings } from './Findings.ts';
import { headerPlace } from './headerPlace.ts';

/** Each count stands once, under a day of its own: no row has all of them on one day, so the planner says which day they describe. */
export function settleDays(table: Table, number: number, findings: Findings): void {
  const dated = table.columns.filter(({ meaning, date }) => isFigureColumn(meaning) && date !== null);
  const days = [...new Map(dated.flatMap(({ date }) => (date ? [[date.date, date] as const] : []))).values()];
  if (days.length < 2 || new Set(dated.map(({ meaning }) => meaning)).size !== dated.length) return;
  const answer = findings.ask({
    id: `days:${number}`,
    about: 'status-date',
    at: headerPlace(table, dated[0]),
    data: { why: 'several', found: days.map(({ raw }) => raw.trim()).join(', ') },
    options: days.map(({ date, raw }) => ({ id: date, kind: 'date', data: { date, found: raw.trim() } })),
  });
  const chosen = days.find(({ date }) => date === answer?.id) ?? days[0] ?? null;
  for (const column of dated) column.date = chosen;
}
