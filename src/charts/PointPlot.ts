import type { Box } from './Box.ts';

/** A line of a plot: one value a date; null where it has none. */
export interface PlottedLine {
  /** Null for the comparator. */
  readonly id: string | null;
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** Where the values of lines stand: the page finds the point under a pointer by it, without a mark for each. Not rounded, for values are not px. */
export interface PointPlot {
  /** Where a pointer means this plot; px. */
  readonly box: Box;
  /** px of each date, from left to right. */
  readonly xs: readonly number[];
  /** px of the value 0, and how many px a value of 1 stands below it. */
  readonly zero: number;
  readonly slope: number;
  readonly lines: readonly PlottedLine[];
}
