import type { Box } from './Box.ts';
import type { FrameLayout } from './layoutFrame.ts';
import type { PointPlot } from './PointPlot.ts';
import type { Scene } from './Scene.ts';

/** A part of a chart that stands for one thing of its spec: a row, a dot, a tile. The page lays a real button over its box. */
export interface ChartItem {
  readonly id: string;
  /** The whole name, also where the drawn one is shortened. */
  readonly name: string;
  readonly box: Box;
  readonly scene: Scene;
}

/** A chart in px from the top left, rounded to 0.1: everything that is drawn, from the bottom up. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly frame: FrameLayout;
  /** Headings, rules, grid and axes, under the items. */
  readonly backdrop: Scene;
  readonly items: readonly ChartItem[];
  /** Whether each item is drawn within its box: then those out of sight can be drawn later. */
  readonly itemsKeepToBoxes: boolean;
  /** Lines and labels over the items. */
  readonly overlay: Scene;
  /** Of a chart of lines: where their points are; absent for other charts. */
  readonly plots?: readonly PointPlot[];
}
