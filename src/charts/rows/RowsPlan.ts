import type { ScaleLinear } from 'd3';
import type { Interval } from '../freeIntervals.ts';
import type { RowsStyle } from './rowsStyle.ts';

/** Everything that is the same for all rows; px. */
export interface RowsPlan {
  readonly width: number;
  readonly style: RowsStyle;
  /** True where the mark stands under the name: on narrow pictures. */
  readonly stacked: boolean;
  /** Where ranks end. 0 without ranks. */
  readonly rankRight: number;
  readonly name: Interval;
  /** Where values and the quiet texts beside them end. */
  readonly valueRight: number;
  readonly asideRight: number;
  readonly plot: Interval;
  readonly scale: ScaleLinear<number, number>;
  /** Upright lines that no text may touch: the comparators', and zero where values lie on both sides of it. */
  readonly lineXs: readonly number[];
}
