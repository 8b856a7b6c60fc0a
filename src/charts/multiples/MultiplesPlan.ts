import type { Fit } from '../fitHeight.ts';
import type { AxisHead } from '../time/placeAxisHead.ts';
import type { SignedMark } from '../time/signMarks.ts';
import type { MultiplesSpec } from './MultiplesSpec.ts';
import type { ValueTick } from '../uprightAxis.ts';
import type { ScaleLinear } from 'd3';

/** What all panels share; px. */
export interface MultiplesPlan {
  readonly spec: MultiplesSpec;
  readonly width: number;
  readonly fit: Fit;
  readonly smallSize: number;
  readonly headSize: number;
  readonly hairline: number;
  readonly head: AxisHead;
  readonly marks: readonly SignedMark[];
  readonly columns: number;
  readonly panelWidth: number;
  readonly gap: number;
  /** Where the first column begins; the value axis stands left of it. */
  readonly left: number;
  /** Where values stand: beside the name, or under it where a name needs the whole width. */
  readonly valueAt: 'beside' | 'under';
  readonly headHeight: number;
  readonly plotHeight: number;
  /** From one row of panels to the next; the first row's plots stand lower by the signs of the marks. */
  readonly pitch: number;
  readonly signsHeight: number;
  /** For a plot that begins at 0. */
  readonly y: ScaleLinear<number, number>;
  readonly ticks: readonly ValueTick[];
}
