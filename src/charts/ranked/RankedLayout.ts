import type { Box } from '../Box.ts';
import type { FrameLayout } from '../layoutFrame.ts';
import type { RowBox } from '../RowBox.ts';
import type { Scene } from '../Scene.ts';

export interface RankedRowLayout {
  readonly id: string;
  /** The whole name, also where the drawn one is shortened. */
  readonly name: string;
  readonly box: Box;
  /** Where the bar and the lines of the axis stand: px from and to, downwards. */
  readonly band: readonly [number, number];
  readonly scene: Scene;
}

/** A ranked chart in px from the top left, rounded to 0.1. */
export interface RankedLayout {
  readonly width: number;
  readonly height: number;
  readonly frame: FrameLayout;
  /** Headings, rules, grid and axis, under the rows. */
  readonly backdrop: Scene;
  /** The comparator's line and the zero line, over bars. */
  readonly overlay: Scene;
  readonly rows: readonly RankedRowLayout[];
  readonly rowBoxes: readonly RowBox[];
}
