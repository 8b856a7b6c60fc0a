import { columns as knownColumns, type Column } from '../../lib/Column.ts';
import { parseFigure } from '../figures/parseFigure.ts';
import { isFigureColumn } from '../tables/figureColumns.ts';
import type { Table, TableColumn } from '../tables/Table.ts';
import type { Findings } from './Findings.ts';
import { headerPlace } from './headerPlace.ts';
import { settleDays } from './settleDays.ts';

function cellsOf(table: Table, column: TableColumn): string[] {
  return table.grid.rows
    .slice(table.firstRow, Math.min(table.endRow, table.firstRow + 500))
    .map((row) => (row.cells[column.index] ?? '').trim())
    .filter((cell) => cell !== '');
}

/** The id of the question what a column holds. */
export function columnQuestion(number: number, column: TableColumn): string {
  return `column:${number}:${column.index}`;
}

const isKnown = (text: string | null): text is Column => (knownColumns as readonly (string | null)[]).includes(text);

/** Such an answer may be given unasked; it is noted with the choices that make sense: as found, as chosen, and none. */
function noteAnswer(table: Table, number: number, column: TableColumn, answer: string, findings: Findings): void {
  const choices = [...new Set([column.meaning, answer])].filter(isKnown);
  if (answer !== 'unused' && !isKnown(answer)) return;
  findings.ask({
    id: columnQuestion(number, column),
    about: 'column',
    at: headerPlace(table, column),
    data: { column: null, header: column.header },
    options: [
      ...choices.map((choice) => ({ id: choice, kind: 'holds-column' as const, data: { column: choice } })),
      { id: 'unused', kind: 'unused-column', data: {} },
    ],
  });
}

function applyAnswers(table: Table, number: number, findings: Findings): void {
  for (const column of table.columns) {
    const answer = findings.answerTo(columnQuestion(number, column));
    if (answer === null) continue;
    noteAnswer(table, number, column, answer, findings);
    if (answer === 'unused') Object.assign(column, { meaning: null, recognisedBy: 'answer', certain: true });
    if (!isKnown(answer)) continue;
    for (const other of table.columns) if (other.meaning === answer && other.date?.date === column.date?.date) other.meaning = null;
    Object.assign(column, { meaning: answer, recognisedBy: 'answer', certain: true });
  }
}

const countWithShare = /^\d+(?:[.,]\d+)?\s*\(.*%\s*\)$/;

/** A column called "Ubesat" whose cells carry "%" holds the share, not the count. */
function correctShares(table: Table): void {
  for (const column of table.columns) {
    if (column.meaning === 'vacancy-share' || column.meaning === 'filled-share') {
      const cells = cellsOf(table, column);
      if (cells.length > 0 && cells.every((cell) => countWithShare.test(cell))) {
        Object.assign(column, { meaning: column.meaning === 'vacancy-share' ? 'vacant' : 'filled', recognisedBy: 'content' });
      }
    }
    if (column.meaning !== 'vacant' && column.meaning !== 'filled') continue;
    const figures = cellsOf(table, column).map((cell) => parseFigure(cell));
    const numbers = figures.filter((figure) => figure.kind === 'number');
    const typed = table.grid.rows.slice(table.firstRow, table.firstRow + 50).filter((row) => row.typed?.[column.index]?.percent).length;
    const percents = numbers.filter((figure) => figure.percent).length + typed;
    if (percents > 0 && percents * 2 > numbers.length) {
      Object.assign(column, { meaning: column.meaning === 'vacant' ? 'vacancy-share' : 'filled-share', recognisedBy: 'content' });
    }
  }
}

/** A column without a single cell says nothing: the table is read as if it were not there. */
function dropEmpty(table: Table): void {
  const rows = table.grid.rows.slice(table.firstRow, table.endRow);
  for (const column of table.columns) {
    if (!isFigureColumn(column.meaning) || rows.some((row) => (row.cells[column.index] ?? '').trim() !== '')) continue;
    Object.assign(column, { meaning: null, recognisedBy: null });
  }
}

function settleDoubled(table: Table, number: number, findings: Findings): void {
  const groups = new Map<string, TableColumn[]>();
  for (const column of table.columns) {
    if (!isFigureColumn(column.meaning)) continue;
    const key = `${column.meaning} ${column.date?.date ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  for (const group of groups.values()) {
    const meaning = group[0]?.meaning as Column;
    const answered = group.filter((column) => column.recognisedBy === 'answer');
    const certain = group.filter((column) => column.certain);
    const pool = answered.length > 0 ? answered : certain.length > 0 ? certain : group;
    for (const column of group) if (!pool.includes(column)) column.meaning = null;
    const [first] = pool;
    if (!first || pool.length === 1) continue;
    const contents = pool.map((column) => cellsOf(table, column).join('\n'));
    const withContent = pool.filter((_, index) => contents[index] !== '');
    let chosen: TableColumn | undefined =
      new Set(contents.filter((content) => content !== '')).size <= 1 ? (withContent[0] ?? first) : undefined;
    if (!chosen) {
      for (const column of pool.slice(1))
        findings.add('warning', 'doubled-column', { column: meaning, header: column.header }, headerPlace(table, column));
      const answer = findings.ask({
        id: `which:${number}:${meaning}:${first.date?.date ?? ''}`,
        about: 'column',
        at: headerPlace(table, pool[1]),
        data: { column: meaning, header: first.header },
        options: pool.map((column) => ({
          id: `${column.index}`,
          kind: 'use-column' as const,
          data: { header: column.header, index: column.index },
        })),
      });
      chosen = answer ? pool.find((column) => `${column.index}` === answer.id) : undefined;
    }
    for (const column of pool) if (column !== chosen) column.meaning = null;
  }
}

function askHeadless(table: Table, number: number, findings: Findings): void {
  const candidates = table.columns.filter((column) => column.meaning === null && cellsOf(table, column).some((cell) => /\d/.test(cell)));
  const taken = new Set<string>();
  for (const meaning of ['insured', 'capacity', 'vacant'] as const) {
    if (table.columns.some((column) => column.meaning === meaning)) continue;
    const options = candidates.slice(0, 15).map((column) => {
      const example = cellsOf(table, column)[0] ?? '';
      return { id: `${column.index}`, kind: 'use-column' as const, data: { header: example, index: column.index } };
    });
    const answer = findings.ask({
      id: `which:${number}:${meaning}:`,
      about: 'column',
      at: { line: table.grid.rows[table.firstRow]?.line ?? 1 },
      data: { column: meaning, header: '' },
      options,
    });
    const column = answer && !taken.has(answer.id) ? candidates.find((one) => `${one.index}` === answer.id) : undefined;
    if (!column) continue;
    taken.add(`${column.index}`);
    Object.assign(column, { meaning, certain: true, recognisedBy: 'answer' });
  }
}

/**
 * Decides for every column of a table what it holds: by answers given, by header, by content; doubled columns are asked about.
 *
 * @param table Its columns are changed in place.
 * @param number Number of the table in the file, counted from 0: part of the question ids.
 */
export function settleColumns(table: Table, number: number, findings: Findings): void {
  applyAnswers(table, number, findings);
  if (table.headless) askHeadless(table, number, findings);
  if (table.layout === 'long') return;
  dropEmpty(table);
  correctShares(table);
  if (table.layout === 'wide') settleDays(table, number, findings);
  settleDoubled(table, number, findings);
}

/** Reports the columns a table lacks and those nobody needs. Filled or vacant alone is enough; shares are not. */
export function checkColumns(table: Table, present: ReadonlySet<string>, findings: Findings, asked: boolean): void {
  const at = headerPlace(table);
  const has = (column: Column): boolean => present.has(column);
  if (!asked) {
    if (!has('insured')) findings.add('error', 'missing-column', { column: 'insured' }, at);
    if (!has('capacity') && !(has('vacant') && has('filled'))) findings.add('error', 'missing-column', { column: 'capacity' }, at);
    else if (!has('vacant') && !has('filled')) {
      if (has('vacancy-share') || has('filled-share')) findings.add('error', 'percentages-alone', {}, at);
      else findings.add('error', 'missing-column', { column: 'vacant' }, at);
    }
  }
  for (const column of ['vacant', 'capacity'] as const) {
    const others = column === 'vacant' ? (['capacity', 'filled'] as const) : (['vacant', 'filled'] as const);
    if (has(column) || !others.every(has) || findings.computed.has(column)) continue;
    findings.computed.add(column);
    findings.add('note', 'computed-column', { column }, at);
  }
  const unknown = table.columns.filter(
    (column) =>
      column.meaning === null &&
      column.recognisedBy !== 'answer' &&
      column.header !== '' &&
      column.date === null &&
      cellsOf(table, column).length > 0,
  );
  if (table.layout === 'long') return;
  if (unknown.length <= 8)
    for (const column of unknown)
      findings.add('note', 'unknown-column', { header: column.header.slice(0, 80) }, headerPlace(table, column));
  else
    findings.add(
      'note',
      'unknown-columns',
      { count: unknown.length, examples: unknown.slice(0, 3).map((column) => column.header.slice(0, 40)) },
      at,
    );
}
