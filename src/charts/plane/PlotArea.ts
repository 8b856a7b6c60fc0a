import type { ScaleLinear } from 'd3';
import type { AxisScale } from '../AxisScale.ts';
import type { Interval } from '../freeIntervals.ts';

/** Where dots may stand, px, and how values become px. */
export interface PlotArea {
  readonly across: Interval;
  readonly down: Interval;
  readonly x: AxisScale;
  readonly y: ScaleLinear<number, number>;
  readonly em: number;
  readonly hairline: number;
}
