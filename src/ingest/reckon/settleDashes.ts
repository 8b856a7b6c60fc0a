import { countColumns, type CountColumn, type DerivedColumn } from '../../lib/Column.ts';
import { agreesAtPrecision } from '../figures/agreesAtPrecision.ts';
import { placeOfValue } from './applyConventions.ts';
import { chooseScale, derivedFigure } from './checkDerived.ts';
import type { Findings } from './Findings.ts';
import type { IdentifiedRow } from './identifyRows.ts';
import { valueOf, type Row, type Value } from './Row.ts';

function isDash(value: Value | undefined): boolean {
  return value?.state === 'doubt' && value.figure.kind === 'marker' && value.figure.marker === 'dash';
}

/** The least amount by which a count other than zero would differ from it: one, or the last decimal the columns print. */
function stepOf(rows: readonly Row[]): number {
  let decimals = 0;
  for (const row of rows)
    for (const column of ['capacity', 'vacant', 'filled'] as const) decimals = Math.max(decimals, row.values[column]?.decimals ?? 0);
  return 10 ** -decimals;
}

/** What a derived cell says of a count that would be `step` instead of zero: 'zero' when only zero fits what is printed. */
function derivedProves(row: Row, column: DerivedColumn, ifZero: number, ifStep: number, rows: readonly Row[]): boolean {
  const value = row.values[column];
  const printed = value ? derivedFigure(value, column, chooseScale(rows, column)) : null;
  if (!printed) return false;
  return agreesAtPrecision(printed.number, ifZero, printed.decimals) && !agreesAtPrecision(printed.number, ifStep, printed.decimals);
}

function provenByRow(row: Row, column: CountColumn, step: number, rows: readonly Row[]): boolean {
  const [insured, capacity, vacant, filled] = [
    valueOf(row, 'insured'),
    valueOf(row, 'capacity'),
    valueOf(row, 'vacant'),
    valueOf(row, 'filled'),
  ];
  if (column === 'vacant' && capacity !== null) {
    if (filled !== null) return filled === capacity;
    if (capacity <= 0) return capacity === 0;
    if (derivedProves(row, 'vacancy-share', 0, step / capacity, rows)) return true;
    if (derivedProves(row, 'filled-share', 1, (capacity - step) / capacity, rows)) return true;
    return (
      insured !== null &&
      insured > 0 &&
      capacity > step &&
      derivedProves(row, 'insured-per-filled', insured / capacity, insured / (capacity - step), rows)
    );
  }
  if (column === 'filled' && capacity !== null) {
    if (vacant !== null) return vacant === capacity;
    return capacity > 0 && derivedProves(row, 'vacancy-share', 1, (capacity - step) / capacity, rows);
  }
  return column === 'capacity' && vacant === 0 && filled === 0;
}

function sum(rows: readonly Row[], column: CountColumn): number | null {
  let total = 0;
  for (const row of rows) {
    const value = row.values[column];
    if (isDash(value)) continue;
    if (value?.value === null || value === undefined) return null;
    total += value.value;
  }
  return total;
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}

/** A total that covers exactly these rows, and whose figure the others already make up, leaves nothing for the dashes. */
function provenByTotal(rows: readonly IdentifiedRow[], column: CountColumn): readonly IdentifiedRow[] {
  const municipalities = rows.filter((row) => row.kind === 'municipality');
  const others = countColumns.filter((other) => other !== column && other !== 'filled' && other !== 'vacant');
  for (const total of rows) {
    if (total.kind !== 'subtotal' && total.kind !== 'region-total') continue;
    const at = rows.indexOf(total);
    let start = at;
    while (start > 0 && rows[start - 1]?.kind === 'municipality') start -= 1;
    for (const set of [municipalities, rows.slice(start, at)]) {
      const covers = others.every((other) => {
        const published = valueOf(total, other);
        const added = sum(set, other);
        return published !== null && added !== null && close(published, added);
      });
      const published = isDash(total.values[column]) ? 0 : valueOf(total, column);
      const added = sum(set, column);
      if (set.length > 0 && covers && published !== null && added !== null && close(published, added)) return [...set, total];
    }
  }
  return [];
}

function settle(row: Row, column: CountColumn, by: 'identity' | 'total' | 'answer', findings: Findings): void {
  const value = row.values[column];
  if (!value || !isDash(value)) return;
  value.value = 0;
  value.state = 'zero';
  if (by !== 'answer') findings.checked('dashes-proven-zero');
  findings.add('note', 'dash-is-zero', { column, area: row.name, raw: value.spot.text, by }, placeOfValue(row, value));
}

/**
 * Settles what "-" means: zero where the row's other figures or a total row prove it, otherwise a question for the column.
 *
 * @param rows The rows of one table.
 */
export function settleDashes(rows: readonly IdentifiedRow[], findings: Findings): void {
  const known = rows.filter((row) => row.kind !== 'ignored');
  const step = stepOf(known);
  for (const column of ['capacity', 'filled', 'vacant', 'insured'] as const) {
    if (!known.some((row) => isDash(row.values[column]))) continue;
    for (const row of known)
      if (isDash(row.values[column]) && provenByRow(row, column, step, known)) settle(row, column, 'identity', findings);
    if (known.some((row) => isDash(row.values[column])))
      for (const row of provenByTotal(known, column)) settle(row, column, 'total', findings);
    askAbout(
      known.filter((row) => isDash(row.values[column])),
      column,
      findings,
    );
  }
}

function askAbout(open: readonly Row[], column: CountColumn, findings: Findings): void {
  const [first] = open;
  const value = first?.values[column];
  if (!first || !value) return;
  const answer = findings.ask({
    id: `dash:${first.entry.table}:${column}`,
    about: 'dash',
    at: placeOfValue(first, value),
    data: { column, header: column, raw: value.spot.text, areas: open.slice(0, 20).map((row) => row.name) },
    options: [
      { id: 'zero', kind: 'zero', data: {} },
      { id: 'missing', kind: 'missing', data: {} },
    ],
  });
  for (const row of open) {
    const cell = row.values[column] as Value;
    const at = placeOfValue(row, cell);
    if (answer?.kind === 'zero') settle(row, column, 'answer', findings);
    else if (answer) {
      cell.state = 'missing';
      findings.add('warning', 'missing-value', { column, area: row.name, raw: cell.spot.text, why: 'missing' }, at);
    } else findings.add('warning', 'dash-undecided', { column, area: row.name, raw: cell.spot.text }, at);
  }
}
