import type { Interval } from '../freeIntervals.ts';
import type { MarkGrid } from './MarkGrid.ts';

/** 'columns': four panels side by side; 'paired': the name above its marks, two panels beside; 'stacked': one below the other. */
export type Arrangement = 'columns' | 'paired' | 'stacked';

/** Where the panels stand, px from and to. */
export interface CoveragePanels {
  readonly arrangement: Arrangement;
  readonly name: Interval;
  readonly marks: Interval;
  readonly share: Interval;
  readonly ratio: Interval;
  /** px of the column in which the shares' texts end. */
  readonly shareTextWidth: number;
  readonly grid: MarkGrid;
}
