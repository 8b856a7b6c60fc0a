import type { SetLabel } from '../EndLabel.ts';
import type { PlotPlan } from '../fitPlot.ts';
import type { AxisHead } from '../time/placeAxisHead.ts';
import type { SignedMark } from '../time/signMarks.ts';
import type { LineSpec } from './LineSpec.ts';

/** Everything about a line chart that does not depend on the height of its plot; px. */
export interface LinePlan extends PlotPlan {
  readonly spec: LineSpec;
  readonly width: number;
  readonly em: number;
  readonly smallSize: number;
  readonly hairline: number;
  /** Whether the context is drawn as one field. */
  readonly span: boolean;
  readonly head: AxisHead;
  readonly marks: readonly SignedMark[];
  /** One a series, then the comparator's. */
  readonly labels: readonly SetLabel[];
  /** Where the labels begin. */
  readonly labelLeft: number;
  readonly plotTop: number;
  /** From the plot to the middle of the dates under it, and to the list of marks. */
  readonly datesAway: number;
  readonly listAway: number;
}
