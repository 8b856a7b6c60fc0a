import type { AxisScale } from '../AxisScale.ts';
import type { ChartFrame, Emphasis, ValueAxis } from '../ChartParts.ts';
import type { Interval } from '../freeIntervals.ts';
import type { Key } from '../placeKeys.ts';
import type { PlotArea } from './PlotArea.ts';
import type { PlaneLines } from './PlaneLines.ts';
import type { QuadrantNames } from './QuadrantNames.ts';

/** One area on a plane. With either value missing it has no place there, and its name stands in the line under the plot. */
export interface PlanePoint {
  readonly id: string;
  readonly label: string;
  readonly emphasis: Emphasis;
  readonly x: number | null;
  readonly y: number | null;
  /** px of the dot's radius, for body text of `em` px and the largest radius that the picture can hold. */
  readonly radius: (em: number, largest: number) => number;
  /** The values as text, or why there are none; '' for nothing. */
  readonly detail: string;
}

/** What areas of dots stand for. */
export interface PlaneSizes {
  readonly title: string;
  readonly format: Intl.NumberFormatOptions;
  /** The largest value there is. */
  readonly most: number;
  /** px, as for a point. */
  readonly radius: (value: number, em: number, largest: number) => number;
}

/** Areas as dots on two axes: what scatter and funnel have in common. */
export interface PlaneChart {
  readonly spec: ChartFrame;
  readonly x: ValueAxis;
  readonly y: ValueAxis;
  readonly keys: readonly Key[];
  /** Explains areas of dots; null where all are the same. */
  readonly sizes: PlaneSizes | null;
  readonly points: readonly PlanePoint[];
  /** Which dots are named, as far as there is room. */
  readonly named: 'all' | 'highlighted';
  /** Begins the line of areas that have no place: "Uden tal:". */
  readonly missingLabel: string;
  readonly quadrants: QuadrantNames | null;
  readonly xScale: (range: Interval) => AxisScale;
  /** What the upright axis must hold besides the points and its comparator. */
  readonly yValues: readonly number[];
  /** px kept free right of the plot for the names of the chart's own lines. */
  readonly rightMargin: (em: number) => number;
  /** The chart's own lines. */
  readonly lines: (area: PlotArea) => PlaneLines;
}
