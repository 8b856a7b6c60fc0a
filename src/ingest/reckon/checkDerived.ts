import { derivedColumns, type DerivedColumn } from '../../lib/Column.ts';
import type { DecimalConvention } from '../figures/fitsConvention.ts';
import { agreesAtPrecision } from '../figures/agreesAtPrecision.ts';
import { placeOfValue } from './applyConventions.ts';
import type { DerivedScale } from './DerivedScale.ts';
import type { PrintedScale } from './PrintedScale.ts';
import type { Findings } from './Findings.ts';
import { recompute } from './recompute.ts';
import type { Row, Value } from './Row.ts';

const scales: readonly DerivedScale[] = [
  { convention: 'danish', percent: true },
  { convention: 'english', percent: true },
  { convention: 'danish', percent: false },
  { convention: 'english', percent: false },
];

function isShare(column: DerivedColumn): boolean {
  return column === 'vacancy-share' || column === 'filled-share';
}

/** The printed figure of a derived cell under a scale, shares as 0–1, with the decimals of that number. */
export function derivedFigure(value: Value, column: DerivedColumn, scale: PrintedScale): { number: number; decimals: number } | null {
  const { figure } = value;
  if (figure.kind !== 'number') return null;
  const number = figure[scale.convention];
  if (number === null) return null;
  const decimals = Math.min(scale.decimals, scale.convention === 'danish' ? figure.danishDecimals : figure.englishDecimals);
  const percent = isShare(column) && (figure.percent || scale.percent);
  return percent ? { number: number / 100, decimals: decimals + 2 } : { number, decimals };
}

function agreements(rows: readonly Row[], column: DerivedColumn, scale: PrintedScale): number {
  let count = 0;
  for (const row of rows) {
    const value = row.values[column];
    const expected = recompute(row, column);
    const printed = value ? derivedFigure(value, column, scale) : null;
    if (printed && typeof expected === 'number' && agreesAtPrecision(printed.number, expected, printed.decimals)) count += 1;
  }
  return count;
}

function decimalsOf(rows: readonly Row[], column: DerivedColumn, convention: DecimalConvention): number {
  let most = 0;
  for (const row of rows) {
    const figure = row.values[column]?.figure;
    const number = figure?.kind === 'number' ? figure[convention] : null;
    if (number !== null) most = Math.max(most, String(number).split('.')[1]?.length ?? 0);
  }
  return most;
}

/** Chooses how a derived column is printed: the way in which most rows agree with their counts. */
export function chooseScale(rows: readonly Row[], column: DerivedColumn): PrintedScale {
  const ranked = scales
    .map((one) => ({ ...one, decimals: decimalsOf(rows, column, one.convention) }))
    .map((scale) => ({ scale, count: agreements(rows, column, scale) }))
    .sort((a, b) => b.count - a.count);
  return (ranked[0] as { scale: PrintedScale }).scale;
}

function check(row: Row, column: DerivedColumn, value: Value, scale: PrintedScale, findings: Findings): void {
  const expected = recompute(row, column);
  const printed = derivedFigure(value, column, scale);
  const at = placeOfValue(row, value);
  if (value.figure.kind === 'marker') {
    value.state =
      value.figure.marker === 'dash' || value.figure.marker === 'infinite' || value.figure.marker === 'formula-error'
        ? 'not-applicable'
        : value.figure.marker;
    return;
  }
  if (!printed) {
    value.state = 'error';
    return findings.add('warning', 'not-a-number', { raw: value.spot.text, column }, at);
  }
  value.value = printed.number;
  value.decimals = printed.decimals;
  value.state = 'read';
  if (expected === 'unknown') return;
  if (expected === 'undefined')
    return findings.add('warning', 'derived-not-defined', { area: row.name, column, published: value.spot.text }, at);
  if (agreesAtPrecision(printed.number, expected, printed.decimals)) return findings.checked('derived-agree');
  findings.add('warning', 'derived-disagrees', { area: row.name, column, published: value.spot.text, recomputed: expected }, at);
}

/** Compares every published share and ratio with the recomputed one, at its own printed precision. */
export function checkDerived(rows: readonly Row[], findings: Findings): void {
  for (const column of derivedColumns) {
    if (!rows.some((row) => row.values[column])) continue;
    const scale = chooseScale(rows, column);
    for (const row of rows) {
      const value = row.values[column];
      if (value && row.kind !== 'ignored') check(row, column, value, scale, findings);
    }
  }
}
