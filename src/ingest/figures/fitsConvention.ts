import type { Figure } from './Figure.ts';

export type DecimalConvention = 'danish' | 'english';

/** How a column's numbers fit a convention. */
export interface ConventionFit {
  /** Cells that cannot be written so. */
  readonly impossible: number;
  /** Cells whose value depends on the convention. */
  readonly ambiguous: number;
  /** Cells that are no whole number under it. */
  readonly fractions: number;
}

/** Counts how the numbers of a column fit a convention, so that the whole column decides and no cell alone. */
export function fitsConvention(figures: readonly Figure[], convention: DecimalConvention): ConventionFit {
  let [impossible, ambiguous, fractions] = [0, 0, 0];
  for (const figure of figures) {
    if (figure.kind !== 'number') continue;
    const value = figure[convention];
    if (value === null) impossible += 1;
    else if (!Number.isInteger(value)) fractions += 1;
    if (figure.danish !== null && figure.english !== null && figure.danish !== figure.english) ambiguous += 1;
  }
  return { impossible, ambiguous, fractions };
}
