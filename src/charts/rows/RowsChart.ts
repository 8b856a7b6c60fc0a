import type { ChartFrame, ComparatorMark, Emphasis, ValueAxis } from '../ChartParts.ts';
import type { Interval } from '../freeIntervals.ts';
import type { Key } from '../placeKeys.ts';
import type { Scene } from '../Scene.ts';
import type { RowsPlan } from './RowsPlan.ts';

/** What is drawn on a row's axis, around y = 0, and the px it spans; both empty where there is nothing to draw. */
export interface RowMark {
  readonly scene: Scene;
  readonly extent: Interval | null;
}

/** What a chart of rows says of one of them. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly emphasis: Emphasis;
  /** "1", "2=" for a tie, null for none. */
  readonly rank: string | null;
  /** The figure of the row, or why there is none. */
  readonly value: { readonly known: boolean; readonly text: string };
  /** A quiet text beside the value; '' for none. */
  readonly aside: string;
  readonly note: string | null;
  /** Half of the mark's height in px. */
  readonly markHalf: (plan: RowsPlan) => number;
  readonly mark: (plan: RowsPlan) => RowMark;
}

/** One row per area with a name, figures and a mark on an axis that all rows share: what ranked and dumbbell have in common. */
export interface RowsChart {
  readonly spec: ChartFrame;
  readonly axis: ValueAxis;
  /** Every comparator's line, the axis' own among them. */
  readonly comparators: readonly ComparatorMark[];
  readonly keys: readonly Key[];
  /** Everything that the scale must hold. */
  readonly values: readonly (number | null)[];
  /** Where rows are one line: whether the quiet text stands before the value or after it. */
  readonly aside: 'before' | 'after';
  readonly rows: readonly Row[];
}
