import { countColumns } from '../../lib/Column.ts';
import { figureColumns } from '../tables/figureColumns.ts';
import type { DecimalConvention } from '../figures/fitsConvention.ts';
import type { BulkFacts } from './BulkFacts.ts';
import type { BulkPlan } from './BulkPlan.ts';
import { FigureReader } from './FigureReader.ts';

const figures = figureColumns.length;
const counts = countColumns.length;
const plausible = { least: 150, most: 12_000 };
/** In which order the columns' conventions are decided, as numbers of `countColumns`: insured, capacity, filled, vacant. */
const order = [0, 1, 3, 2] as const;
const [insured, capacity, vacant, filled] = [0, 1, 2, 3] as const;

/** The figure cells of one row, under both conventions; used again for every row. */
export class RowFigures extends FigureReader {
  /** Column of the file for each of `figureColumns`, counted from 0; -1 where the file has none. */
  readonly at: readonly number[];
  /** How many figure cells of the row hold text. */
  texts = 0;
  readonly readings: readonly DecimalConvention[];
  readonly #ambiguous: readonly boolean[];

  constructor({ roles, conventions }: BulkPlan) {
    super(figures);
    this.at = figureColumns.map((column) => roles.indexOf(column));
    this.readings = countColumns.map((column) => conventions.readings[column]);
    this.#ambiguous = countColumns.map((column) => conventions.ambiguous.includes(column));
  }

  /** A number under a convention; NaN where the cell holds none. */
  number(figure: number, convention: DecimalConvention): number {
    if (this.at[figure]! < 0 || this.kinds[figure] !== 'number') return NaN;
    return convention === 'danish' ? this.danish[figure]! : this.english[figure]!;
  }

  /** Notes how the row's counts fit the conventions, for the decision over the whole file. */
  noteConventions(facts: BulkFacts): void {
    let isOpen = false;
    for (let column = 0; column < counts; column += 1) {
      if (this.at[column]! < 0 || this.kinds[column] !== 'number') continue;
      const danish = this.danish[column]!;
      const english = this.english[column]!;
      if (danish !== english) {
        const fact = facts.columns[column]!;
        if (Number.isNaN(danish)) fact.impossibleDanish += 1;
        else if (Number.isNaN(english)) fact.impossibleEnglish += 1;
        else fact.ambiguous += 1;
        if (!Number.isInteger(danish) && !Number.isNaN(danish)) fact.fractionsDanish += 1;
        if (!Number.isInteger(english) && !Number.isNaN(english)) fact.fractionsEnglish += 1;
      }
      isOpen ||= this.#ambiguous[column]!;
    }
    if (isOpen) this.#noteContradictions(facts);
  }

  #noteContradictions(facts: BulkFacts): void {
    for (const column of order) {
      if (!this.#ambiguous[column] || this.kinds[column] !== 'number' || this.at[column]! < 0) continue;
      const fact = facts.columns[column]!;
      const reading = this.readings[column]!;
      if (this.#contradicts(column, reading)) fact.against += 1;
      // One such row is enough to rule the other reading out.
      if (fact.againstOther === 0 && this.#contradicts(column, reading === 'danish' ? 'english' : 'danish')) fact.againstOther += 1;
    }
  }

  /** What `chooseConventions` holds against a reading of a cell, given the columns decided before. */
  #contradicts(column: number, convention: DecimalConvention): boolean {
    const number = this.number(column, convention);
    if (Number.isNaN(number)) return true;
    const persons = column === insured ? number : this.#decided(insured, column);
    const all = column === capacity ? number : this.#decided(capacity, column);
    if ((column === insured || column === capacity) && all > 0 && persons > 0) {
      const ratio = persons / all;
      return ratio < plausible.least || ratio > plausible.most;
    }
    if (column === insured) return !Number.isInteger(number);
    if (column === capacity) return false;
    const other = this.#decided(column === vacant ? filled : vacant, column);
    return number > all || Math.abs(number + other - all) > 0.011;
  }

  /** NaN while the other column is not decided. */
  #decided(other: number, column: number): number {
    if (this.#ambiguous[other] && order.indexOf(other as 0) >= order.indexOf(column as 0)) return NaN;
    return this.number(other, this.readings[other]!);
  }
}
