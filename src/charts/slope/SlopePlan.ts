import type { SetLabel } from '../EndLabel.ts';
import type { Interval } from '../freeIntervals.ts';
import type { PlotPlan } from '../fitPlot.ts';
import type { AxisHead } from '../time/placeAxisHead.ts';
import type { SlopeRow, SlopeSpec } from './SlopeSpec.ts';
import type { SeriesStyle } from '../time/seriesStyle.ts';

/** A named row with how it is drawn and what stands at its two ends; null at an end that has no label. */
export interface LabelledRow {
  /** null for the comparator. */
  readonly id: string | null;
  readonly row: SlopeRow;
  readonly style: SeriesStyle;
  readonly left: SetLabel | null;
  readonly right: SetLabel | null;
}

/** Everything about a slope chart that does not depend on the height of its plot; px. */
export interface SlopePlan extends PlotPlan {
  readonly spec: SlopeSpec;
  readonly width: number;
  readonly em: number;
  readonly hairline: number;
  readonly head: AxisHead;
  /** The comparator last. */
  readonly rows: readonly LabelledRow[];
  /** Where the labels on the left end and those on the right begin. */
  readonly labels: Interval;
  /** Where the two dates stand. */
  readonly plot: Interval;
  readonly plotTop: number;
}
