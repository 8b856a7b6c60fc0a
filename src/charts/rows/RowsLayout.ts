import type { ChartItem, ChartLayout } from '../ChartLayout.ts';

export interface RowLayout extends ChartItem {
  /** Where the mark and the lines of the axis stand: px from and to, downwards. */
  readonly band: readonly [number, number];
}

/** A chart of rows: the comparators' lines and the zero line stand in the overlay. */
export interface RowsLayout extends ChartLayout {
  readonly items: readonly RowLayout[];
}
