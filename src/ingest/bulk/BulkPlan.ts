import type { CountColumn } from '../../lib/Column.ts';
import type { DecimalConvention } from '../figures/fitsConvention.ts';
import type { FigureColumn } from '../tables/figureColumns.ts';
import type { BulkEncoding } from './readCellText.ts';

/** What a column of a big file is read as; null is not used. */
export type BulkRole = FigureColumn | 'area-name' | 'area-code' | 'practice' | 'as-of' | null;

/** How the numbers of a file are read: assumed of its head, then confirmed or refuted by all its rows. */
export interface BulkConventions {
  /** What "." and "," mean in each count column. */
  readonly readings: Readonly<Record<CountColumn, DecimalConvention>>;
  /** Count columns with cells that the two conventions read differently. */
  readonly ambiguous: readonly CountColumn[];
  /** For each derived column in the order of `derivedColumns`, the number of its scale in `derivedScales`. */
  readonly scales: readonly number[];
  /**
   * Whether agreement is counted under every scale. Otherwise only rows that contradict theirs are held against the others: as long as none of
   * those fits another scale, none can fit more rows.
   */
  readonly weighsScales: boolean;
  /** Most decimals that say something in each derived column, as "danish" and "english": a column of "1411.0" was rounded to whole numbers. */
  readonly derivedDecimals: readonly number[];
  /** Most decimals that a capacity column prints. */
  readonly decimals: number;
  readonly order: 'day-first' | 'month-first' | 'open';
}

/** Everything a worker must know to read any part of a big file as the whole is read. */
export interface BulkPlan {
  readonly encoding: BulkEncoding;
  /** As a byte. */
  readonly delimiter: number;
  readonly roles: readonly BulkRole[];
  /** Columns that name a practice, counted from 0, the surest first. */
  readonly practices: readonly number[];
  /** Cells of the header up to the last that is not blank. */
  readonly headerWidth: number;
  readonly conventions: BulkConventions;
}
