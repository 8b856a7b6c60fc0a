import type { IsoDate } from '../../lib/IsoDate.ts';
import { isIsoDate } from '../../lib/IsoDate.ts';
import type { Place } from '../../lib/Diagnostic.ts';
import { datesStated, type StatedDate } from '../dates/datesStated.ts';
import { readDateCell } from '../dates/readDateCell.ts';
import type { ScannedDate } from '../dates/scanDates.ts';
import type { Statement } from '../dates/Statement.ts';
import type { FoundDate } from '../Reading.ts';
import type { Findings } from './Findings.ts';
import { placeOf } from './identifyRows.ts';
import type { Row } from './Row.ts';

interface OwnDate {
  readonly date: ScannedDate;
  readonly from: 'column' | 'header';
  readonly at: Place;
}

type Order = 'day-first' | 'month-first' | 'mixed' | 'open';

function orderOf(dates: readonly ScannedDate[]): Order {
  let [dayFirst, monthFirst] = [false, false];
  for (const { raw } of dates) {
    const match = /^(\d{1,2})\/(\d{1,2})\//.exec(raw);
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[2]) > 12) monthFirst = true;
  }
  return dayFirst && monthFirst ? 'mixed' : dayFirst ? 'day-first' : monthFirst ? 'month-first' : 'open';
}

function ownDates(rows: readonly Row[], findings: Findings): Map<Row, OwnDate> {
  const dates = new Map<Row, OwnDate>();
  const reported = new Set<string>();
  const read = new Map<string, ScannedDate | null>();
  for (const row of rows) {
    const { date: spot, contextDate } = row.entry;
    if (spot) {
      const key = `${spot.raw}\u0000${spot.typed?.date ?? spot.typed?.number ?? ''}`;
      const date = read.has(key) ? (read.get(key) ?? null) : readDateCell(spot.raw, spot.typed);
      read.set(key, date);
      const at = { ...placeOf(row.entry), line: spot.line, column: spot.column };
      if (date) dates.set(row, { date, from: 'column', at });
      else if (!reported.has(spot.raw)) {
        reported.add(spot.raw);
        findings.add(row.kind === 'municipality' ? 'error' : 'warning', 'not-a-date', { raw: spot.text }, at);
      }
    } else if (contextDate) dates.set(row, { date: contextDate, from: 'header', at: placeOf(row.entry) });
  }
  return dates;
}

/** Chooses between two readings of the same digits for the whole file; null while it is open. */
function resolveDay(date: ScannedDate, order: Order, at: Place | undefined, findings: Findings): IsoDate | null {
  if (date.precision === 'year') {
    const year = date.date.slice(0, 4);
    const last: IsoDate = `${year}-12-31` as IsoDate;
    const answer = findings.ask({
      id: 'date-year',
      about: 'status-date',
      ...(at ? { at } : {}),
      data: { why: 'whole-year', found: date.raw },
      options: [
        { id: 'first', kind: 'date', data: { date: date.date, found: date.raw } },
        { id: 'last', kind: 'date', data: { date: last, found: date.raw } },
      ],
    });
    return answer ? (answer.id === 'first' ? date.date : last) : null;
  }
  if (date.alternative === null || order === 'day-first') return date.date;
  if (order === 'month-first') return date.alternative;
  const answer = findings.ask({
    id: 'date-order',
    about: 'status-date',
    ...(at ? { at } : {}),
    data: { why: 'day-or-month', found: date.raw },
    options: [
      { id: 'first', kind: 'date', data: { date: date.date, found: date.raw } },
      { id: 'second', kind: 'date', data: { date: date.alternative, found: date.raw } },
    ],
  });
  return answer ? (answer.id === 'first' ? date.date : date.alternative) : null;
}

function sameOrCoarser(date: StatedDate, other: StatedDate): boolean {
  const part = { day: 10, month: 7, quarter: 7, 'half-year': 7, year: 4 }[other.precision];
  return date.date.slice(0, part) === other.date.slice(0, part);
}

/** The one date that titles, sheet and file name agree on; several are a question. */
function statedDate(stated: readonly StatedDate[], id: string, findings: Findings, found: FoundDate[]): IsoDate | null {
  const called = stated.filter((date) => date.called && date.statement.from === 'title');
  const titles = called.length > 0 ? called : stated.filter((date) => date.statement.from === 'title');
  const named = stated.filter((date) => date.statement.from !== 'title');
  const pool = [...titles, ...named.filter((date) => !titles.some((title) => sameOrCoarser(title, date)))];
  const distinct = [...new Map(pool.map((date) => [date.date, date])).values()];
  const first = distinct[0];
  if (!first) return null;
  const place = (date: StatedDate): { at?: Place } => (date.statement.at ? { at: date.statement.at } : {});
  if (distinct.length === 1) {
    const date = resolveDay(first, orderOf([first]), first.statement.at, findings);
    if (!date) return null;
    found.push({ date, raw: first.raw.trim(), from: first.statement.from, ...place(first) });
    const from = first.statement.from === 'column' ? 'title' : first.statement.from;
    findings.add(first.sure ? 'note' : 'warning', 'date-found', { raw: first.raw.trim(), date, from }, first.statement.at);
    if (first.precision !== 'day') findings.add('warning', 'date-from-period', { raw: first.raw.trim(), date }, first.statement.at);
    return date;
  }
  const options = distinct
    .slice(0, 8)
    .map((date) => ({ id: date.date, kind: 'date' as const, data: { date: date.date, found: date.raw.trim() } }));
  const answer = findings.ask({
    id,
    about: 'status-date',
    ...place(first),
    data: { why: 'several', found: distinct.map((date) => date.raw.trim()).join(', ') },
    options,
  });
  return answer?.kind === 'date' ? answer.data.date : null;
}

/**
 * Settles which day every row describes: its own date column or header, then the title above its table, then the file's titles, sheet and name.
 *
 * @param statements Texts outside the rows, in the order of the file.
 * @returns The dates found and where. Rows without any keep null; the form asks the planner.
 */
export function settleDates(rows: readonly Row[], statements: readonly Statement[], findings: Findings): FoundDate[] {
  const found: FoundDate[] = [];
  const own = ownDates(rows, findings);
  const order = orderOf([...own.values()].map(({ date }) => date));
  if (order === 'mixed')
    for (const { date, at } of own.values()) if (date.alternative) findings.add('error', 'not-a-date', { raw: date.raw }, at);
  const periods = new Set<string>();
  const seen = new Set<string>();
  for (const [row, { date, from, at }] of own) {
    row.asOf = resolveDay(date, order, at, findings);
    if (row.asOf === null) continue;
    if (!seen.has(row.asOf)) found.push({ date: row.asOf, raw: date.raw.trim(), from, at });
    seen.add(row.asOf);
    if (date.precision !== 'day' && date.precision !== 'year' && !periods.has(date.raw)) {
      periods.add(date.raw);
      findings.add('warning', 'date-from-period', { raw: date.raw.trim(), date: row.asOf }, at);
    }
  }
  const given = findings.answerTo('status-date');
  const answered = given !== null && isIsoDate(given) ? given : null;
  const stated = datesStated(statements);
  const open = rows.filter((row) => !own.has(row) && !row.entry.date);
  const only = new Set([...own.keys()].map((row) => row.asOf));
  if (own.size > 0 && only.size === 1) for (const row of open) row.asOf = [...only][0] ?? null;
  const whole = new Map<number | null, IsoDate | null>();
  const general = (): IsoDate | null => {
    if (!whole.has(null)) {
      const ofFile = stated.filter(({ statement }) => statement.table === null);
      const ofFirst = stated.filter(({ statement }) => statement.table === 0);
      const about = [
        ...ofFile.filter(({ statement }) => statement.from === 'title'),
        ...ofFirst,
        ...ofFile.filter(({ statement }) => statement.from !== 'title'),
      ];
      whole.set(null, answered ?? statedDate(about, 'status-date', findings, found));
    }
    return whole.get(null) ?? null;
  };
  for (const row of open) {
    if (row.asOf !== null || own.size > 0) continue;
    const { table } = row.entry;
    if (!whole.has(table)) {
      const about = stated.filter(({ statement }) => statement.table === table);
      whole.set(table, about.length > 0 ? statedDate(about, `status-date:${table}`, findings, found) : general());
    }
    row.asOf = whole.get(table) ?? null;
  }
  const chosen = own.size > 0 ? checkAgainstTitle(stated, found, findings) : null;
  if (chosen) for (const row of rows) row.asOf = chosen;
  if (answered && open.length > 0) found.push({ date: answered, raw: answered, from: 'answer' });
  return found;
}

/** A title that calls another day the status date than the rows do is a contradiction to be settled by the planner. */
function checkAgainstTitle(stated: readonly StatedDate[], found: readonly FoundDate[], findings: Findings): IsoDate | null {
  const title = stated.find((date) => date.called && date.statement.from === 'title' && date.precision === 'day');
  if (!title || found.length !== 1 || found[0]?.date === title.date || title.alternative !== null) return null;
  const options = [found[0]?.date, title.date].flatMap((date) =>
    date ? [{ id: date, kind: 'date' as const, data: { date, found: date } }] : [],
  );
  const answer = findings.ask({
    id: 'status-date',
    about: 'status-date',
    ...(title.statement.at ? { at: title.statement.at } : {}),
    data: { why: 'several', found: `${found[0]?.raw ?? ''}, ${title.raw}` },
    options,
  });
  return answer?.kind === 'date' ? answer.data.date : null;
}
