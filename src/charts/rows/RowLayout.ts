import type { ChartItem } from '../ChartLayout.ts';
import type { PlacedText } from '../Scene.ts';

export interface RowLayout extends ChartItem {
  /** Where the mark and the lines of the axis stand: px from and to, downwards. */
  readonly band: readonly [number, number];
  /** The row's texts, of which lines keep clear. */
  readonly texts: readonly PlacedText[];
}
