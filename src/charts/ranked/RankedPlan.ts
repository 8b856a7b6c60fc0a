import type { ScaleLinear } from 'd3';
import type { RankedSpec } from './RankedSpec.ts';
import type { Interval } from '../freeIntervals.ts';
import type { RankedStyle } from './rankedStyle.ts';

/** Everything that is the same for all rows of a ranked chart; px. */
export interface RankedPlan {
  readonly spec: RankedSpec;
  readonly width: number;
  readonly style: RankedStyle;
  /** True where the bar stands under the name: on narrow pictures. */
  readonly stacked: boolean;
  /** Where ranks end. 0 without ranks. */
  readonly rankRight: number;
  readonly name: Interval;
  /** Where values and counts end. */
  readonly valueRight: number;
  readonly countsRight: number;
  readonly plot: Interval;
  readonly scale: ScaleLinear<number, number>;
  readonly comparatorX: number | null;
}
