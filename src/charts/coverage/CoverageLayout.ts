import type { ChartItem, ChartLayout } from '../ChartLayout.ts';

export interface CoverageRowLayout extends ChartItem {
  /** Where dots, value and grid lines stand: px from and to, downwards. */
  readonly band: readonly [number, number];
  readonly markCount: number;
}

/** A coverage chart: panel headings, keys and comparator lines stand in the backdrop. */
export interface CoverageLayout extends ChartLayout {
  readonly items: readonly CoverageRowLayout[];
}
