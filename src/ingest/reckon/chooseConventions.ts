import type { CountColumn } from '../../lib/Column.ts';
import { fitsConvention, type DecimalConvention } from '../figures/fitsConvention.ts';
import type { NumberConvention } from '../Reading.ts';
import type { FigureColumn } from '../tables/figureColumns.ts';
import type { Findings } from './Findings.ts';
import type { Row, Value } from './Row.ts';

export type ColumnConventions = Map<FigureColumn, NumberConvention>;

const conventions = ['danish', 'english'] as const;
/** Insured per capacity that a Danish table can show, generously: tells 29.625 persons from 29,625. */
const plausibleRatio = { least: 150, most: 12_000 };

type Cell = readonly [row: Row, value: Value];

function cellsOf(rows: readonly Row[], column: FigureColumn): Cell[] {
  return rows.flatMap((row) => {
    const value = row.values[column];
    return value?.figure.kind === 'number' && row.kind !== 'ignored' ? [[row, value] as const] : [];
  });
}

function numberIn(value: Value | undefined, convention: NumberConvention | undefined): number | null {
  if (!value || value.figure.kind !== 'number' || !convention) return null;
  return value.figure[convention === 'plain' ? 'danish' : convention];
}

/** Rows that contradict a reading of a column, judged by the columns already decided. */
function contradictions(column: CountColumn, convention: DecimalConvention, cells: readonly Cell[], decided: ColumnConventions): number {
  return cells.filter(([row, value]) => {
    const number = numberIn(value, convention);
    if (number === null) return true;
    const known = (other: FigureColumn): number | null => numberIn(row.values[other], decided.get(other));
    const insured = column === 'insured' ? number : known('insured');
    const capacity = column === 'capacity' ? number : known('capacity');
    if ((column === 'insured' || column === 'capacity') && insured !== null && capacity !== null && capacity > 0 && insured > 0) {
      const ratio = insured / capacity;
      return ratio < plausibleRatio.least || ratio > plausibleRatio.most;
    }
    if (column === 'insured') return !Number.isInteger(number);
    if (column === 'capacity') return false;
    const other = known(column === 'vacant' ? 'filled' : 'vacant');
    if (capacity !== null && number > capacity) return true;
    return capacity !== null && other !== null && Math.abs(number + other - capacity) > 0.011;
  }).length;
}

/** While the capacities are open themselves, a reading of the insured counts by the best it leaves for them. */
function leastContradictions(
  column: CountColumn,
  convention: DecimalConvention,
  cells: readonly Cell[],
  decided: ColumnConventions,
): number {
  if (column !== 'insured' || decided.has('capacity')) return contradictions(column, convention, cells, decided);
  return Math.min(...conventions.map((other) => contradictions(column, convention, cells, new Map([...decided, ['capacity', other]]))));
}

function decide(column: CountColumn, cells: readonly Cell[], decided: ColumnConventions, findings: Findings): NumberConvention | null {
  const figures = cells.map(([, value]) => value.figure);
  const fits = { danish: fitsConvention(figures, 'danish'), english: fitsConvention(figures, 'english') };
  const possible = conventions.filter((convention) => fits[convention].impossible === 0);
  if (possible.length === 2 && fits.danish.ambiguous === 0) return 'plain';
  if (possible.length === 1) return possible[0] as DecimalConvention;
  if (possible.length === 0) {
    reportMixed(column, cells, fits.danish.impossible <= fits.english.impossible ? 'danish' : 'english', findings);
    return fits.danish.impossible <= fits.english.impossible ? 'danish' : 'english';
  }
  const against = {
    danish: leastContradictions(column, 'danish', cells, decided),
    english: leastContradictions(column, 'english', cells, decided),
  };
  const cell = cells.find(([, { figure }]) => figure.kind === 'number' && figure.danish !== figure.english) as Cell;
  const winner = conventions.find((convention) => against[convention] === 0 && against[convention === 'danish' ? 'english' : 'danish'] > 0);
  if (winner) {
    const [, { figure, spot }] = cell;
    const value = figure.kind === 'number' ? figure[winner] : null;
    if (column !== 'insured' && value !== null) {
      findings.add('note', 'convention-by-figures', { column, raw: spot.text, value }, { line: spot.line, column: spot.column });
    }
    return winner;
  }
  if (
    column === 'insured' &&
    fits.danish.fractions !== fits.english.fractions &&
    Math.min(fits.danish.fractions, fits.english.fractions) === 0
  ) {
    return fits.danish.fractions === 0 ? 'danish' : 'english';
  }
  if (column === 'insured' && fits.danish.fractions > 0 && fits.english.fractions > 0) {
    reportMixed(column, cells, 'danish', findings);
    return 'danish';
  }
  return askConvention(column, cell, findings);
}

function reportMixed(column: CountColumn, cells: readonly Cell[], main: DecimalConvention, findings: Findings): void {
  const fitting = cells.find(([, { figure }]) => figure.kind === 'number' && figure[main] !== null && figure.danish !== figure.english);
  const other = cells.find(
    ([, { figure }]) => figure.kind === 'number' && (figure[main] === null || (column === 'insured' && !Number.isInteger(figure[main]))),
  );
  if (!other) return;
  const [, { spot }] = other;
  const data = { column, raw: spot.text, other: fitting?.[1].spot.text ?? '' };
  findings.add('error', 'mixed-conventions', data, { line: spot.line, column: spot.column });
}

function askConvention(column: CountColumn, [row, { figure, spot }]: Cell, findings: Findings): NumberConvention | null {
  if (figure.kind !== 'number') return null;
  const [danish, english] = [figure.danish ?? 0, figure.english ?? 0];
  const dotted = spot.text.includes('.');
  const thousands = dotted ? danish : english;
  const decimals = dotted ? english : danish;
  const answer = findings.ask({
    id: `number:${row.entry.table}:${column}`,
    about: 'number-convention',
    at: { line: spot.line, column: spot.column },
    data: { column, header: column, raw: spot.text },
    options: [
      { id: 'thousands', kind: 'thousands', data: { raw: spot.text, value: thousands } },
      { id: 'decimals', kind: 'decimals', data: { raw: spot.text, value: decimals } },
    ],
  });
  if (!answer) return null;
  return (answer.kind === 'thousands') === dotted ? 'danish' : 'english';
}

/**
 * Decides what "." and "," mean, column by column over all rows of a table: by the cells that can only be read one way, by persons being whole,
 * and by the identities between the columns. What stays open is asked.
 *
 * @param rows The rows of one table, their figures read.
 * @returns The convention of each count column; none for a column that is in doubt.
 */
export function chooseConventions(rows: readonly Row[], findings: Findings): ColumnConventions {
  const decided: ColumnConventions = new Map();
  const order = ['insured', 'capacity', 'filled', 'vacant'] as const satisfies readonly CountColumn[];
  const open = new Set<CountColumn>(order);
  const isClear = (column: CountColumn): boolean => {
    const figures = cellsOf(rows, column).map(([, value]) => value.figure);
    return fitsConvention(figures, 'danish').ambiguous === 0;
  };
  for (const clear of [true, false]) {
    for (const column of order) {
      if (!open.has(column) || isClear(column) !== clear) continue;
      open.delete(column);
      const convention = decide(column, cellsOf(rows, column), decided, findings);
      if (convention) decided.set(column, convention);
    }
  }
  return decided;
}
