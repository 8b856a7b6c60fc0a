import type { ChartItem } from '../ChartLayout.ts';
import type { PlacedText } from '../Scene.ts';

export interface CoverageRowLayout extends ChartItem {
  /** Where dots, value and grid lines stand: px from and to, downwards. */
  readonly band: readonly [number, number];
  /** The row's texts, of which lines keep clear. */
  readonly texts: readonly PlacedText[];
}
