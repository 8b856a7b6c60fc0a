import type { ChartItem, ChartLayout } from '../ChartLayout.ts';

export interface RankedRowLayout extends ChartItem {
  /** Where the bar and the lines of the axis stand: px from and to, downwards. */
  readonly band: readonly [number, number];
}

/** A ranked chart: the comparator's line and the zero line stand in the overlay. */
export interface RankedLayout extends ChartLayout {
  readonly items: readonly RankedRowLayout[];
}
