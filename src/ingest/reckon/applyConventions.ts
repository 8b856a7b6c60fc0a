import { countColumns, type CountColumn } from '../../lib/Column.ts';
import type { Place } from '../../lib/Diagnostic.ts';
import type { ColumnConventions } from './chooseConventions.ts';
import type { Findings } from './Findings.ts';
import { placeOf } from './identifyRows.ts';
import type { Row, Value } from './Row.ts';

export function placeOfValue(row: Row, value: Value): Place {
  const sheet = row.entry.sheet === null ? {} : { sheet: row.entry.sheet };
  return { line: value.spot.line, column: value.spot.column, ...sheet };
}

function fail(value: Value): void {
  value.state = 'error';
  value.value = null;
}

function readMarker(row: Row, column: CountColumn, value: Value, findings: Findings): void {
  if (value.figure.kind !== 'marker') return;
  const at = placeOfValue(row, value);
  const raw = value.spot.text;
  switch (value.figure.marker) {
    case 'dash':
      value.state = 'doubt';
      return;
    case 'formula-error':
    case 'infinite':
      fail(value);
      return findings.add('error', 'formula-error', { raw, column }, at);
    case 'empty':
    case 'missing':
    case 'withheld':
    case 'not-applicable':
      value.state = value.figure.marker;
      return findings.add('warning', 'missing-value', { column, area: row.name, raw, why: value.figure.marker }, at);
  }
}

function readCount(row: Row, column: CountColumn, value: Value, conventions: ColumnConventions, findings: Findings): void {
  const { figure } = value;
  const at = placeOfValue(row, value);
  const raw = value.spot.text;
  if (figure.kind === 'marker') return readMarker(row, column, value, findings);
  if (figure.kind === 'text' || figure.percent) {
    fail(value);
    return findings.add('error', 'not-a-number', { raw, column }, at);
  }
  const convention = conventions.get(column);
  if (!convention) return;
  const number = figure[convention === 'plain' ? 'danish' : convention];
  if (number === null) return fail(value);
  if (number < 0 || Object.is(number, -0)) {
    fail(value);
    return findings.add('error', 'negative-number', { raw, column }, at);
  }
  if (figure.imprecise) {
    fail(value);
    return findings.add('error', 'imprecise-number', { raw, column }, at);
  }
  if (column === 'insured' && !Number.isInteger(number)) {
    fail(value);
    return findings.add('error', 'not-whole', { raw, column }, at);
  }
  if (figure.marked) findings.add('note', 'number-marked', { raw, column, value: number }, at);
  value.value = number;
  value.state = 'read';
  value.decimals = convention === 'english' ? figure.englishDecimals : figure.danishDecimals;
}

/** Gives every count cell its value under its column's convention, and reports the cells that hold none. */
export function applyConventions(rows: readonly Row[], conventions: ColumnConventions, findings: Findings): void {
  const present = new Set(countColumns.filter((column) => rows.some((row) => row.values[column])));
  for (const row of rows) {
    if (row.kind === 'ignored') continue;
    for (const column of countColumns) {
      const value = row.values[column];
      if (value) readCount(row, column, value, conventions, findings);
      else if (row.kind === 'municipality' && present.has(column)) {
        findings.add('warning', 'missing-value', { column, area: row.name, raw: '', why: 'empty' }, placeOf(row.entry));
      }
    }
  }
}
