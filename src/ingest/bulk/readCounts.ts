import { countColumns } from '../../lib/Column.ts';
import { figureFlags } from './FigureReader.ts';
import type { RowContext } from './RowContext.ts';
import type { RowFigures } from './RowFigures.ts';

const counts = countColumns.length;
const mostDecimals = 3;
const most = 2_147_483;
const insured = 0;

/** The counts of a row under their conventions: NaN where there is none; `dash` marks those that wait for a proof. */
export interface RowCounts {
  readonly values: Float64Array;
  readonly dash: boolean[];
  hasDash: boolean;
}

/** Gives every count cell of a row its value and reports those that hold none: the rules of `applyConventions`, a row at a time. */
export function readCounts(figures: RowFigures, row: RowContext, into: RowCounts): void {
  into.hasDash = false;
  for (let column = 0; column < counts; column += 1) {
    into.values[column] = NaN;
    into.dash[column] = false;
    if (figures.at[column]! < 0) continue;
    if (figures.kinds[column] === 'number' && figures.flags[column] === 0) {
      const value = figures.number(column, figures.readings[column]!);
      if (value >= 0 && value <= most && (column !== insured || Number.isInteger(value))) {
        const decimals = figures.readings[column] === 'danish' ? figures.danishDecimals[column]! : figures.englishDecimals[column]!;
        if (decimals <= mostDecimals) {
          into.values[column] = value;
          if (column !== insured && decimals > row.facts.decimals) row.facts.decimals = decimals;
          continue;
        }
      }
    }
    readUnusual(figures, column, row, into);
  }
}

function readUnusual(figures: RowFigures, at: number, row: RowContext, into: RowCounts): void {
  const column = countColumns[at]!;
  const place = { line: row.line, column: figures.at[at]! + 1 };
  const raw = row.textOf(at);
  const { findings } = row;
  const kind = figures.kinds[at]!;
  switch (kind) {
    case 'dash':
      into.dash[at] = true;
      into.hasDash = true;
      return;
    case 'formula-error':
    case 'infinite':
      return findings.add('error', 'formula-error', { raw, column }, place);
    case 'empty':
    case 'missing':
    case 'withheld':
    case 'not-applicable':
      return findings.add('warning', 'missing-value', { column, area: row.name, raw, why: kind }, place);
    case 'text':
      return findings.add('error', 'not-a-number', { raw, column }, place);
    case 'number':
      break;
  }
  const flags = figures.flags[at]!;
  if (flags & figureFlags.percent) return findings.add('error', 'not-a-number', { raw, column }, place);
  const reading = figures.readings[at]!;
  const value = figures.number(at, reading);
  // Counts only if the whole column holds cells of both conventions; otherwise all rows are read again under the other one.
  if (Number.isNaN(value)) return findings.add('error', 'mixed-conventions', { raw, column, other: '' }, place);
  if (value < 0 || flags & figureFlags.negative) return findings.add('error', 'negative-number', { raw, column }, place);
  if (flags & figureFlags.imprecise) return findings.add('error', 'imprecise-number', { raw, column }, place);
  if (column === 'insured' && !Number.isInteger(value)) return findings.add('error', 'not-whole', { raw, column }, place);
  const decimals = reading === 'danish' ? figures.danishDecimals[at]! : figures.englishDecimals[at]!;
  if (flags & figureFlags.unclear || decimals > mostDecimals) return findings.doubt('row-unclear', { why: 'too-precise', raw }, place);
  if (value > (column === 'insured' ? most * 1000 : most)) return findings.doubt('row-unclear', { why: 'too-large', raw }, place);
  if (flags & figureFlags.marked) findings.add('note', 'number-marked', { raw, column, value }, place);
  into.values[at] = value;
  if (column !== 'insured' && decimals > row.facts.decimals) row.facts.decimals = decimals;
}
