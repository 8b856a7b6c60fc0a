import type { Box } from '../Box.ts';
import type { FrameLayout } from '../layoutFrame.ts';
import type { RowBox } from '../RowBox.ts';
import type { Scene } from '../Scene.ts';

export interface CoverageRowLayout {
  readonly id: string;
  /** The whole name, also where the drawn one is shortened. */
  readonly name: string;
  readonly box: Box;
  /** Where dots, value and grid lines stand: px from and to, downwards. */
  readonly band: readonly [number, number];
  readonly markCount: number;
  readonly scene: Scene;
}

/** A coverage chart in px from the top left, rounded to 0.1. */
export interface CoverageLayout {
  readonly width: number;
  readonly height: number;
  readonly frame: FrameLayout;
  /** Panel headings, keys, rules, grid, axis and comparator lines. */
  readonly backdrop: Scene;
  readonly rows: readonly CoverageRowLayout[];
  readonly rowBoxes: readonly RowBox[];
}
