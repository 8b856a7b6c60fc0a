import type { ChartFrame, Emphasis, ValueAxis } from '../ChartParts.ts';
import type { QuadrantNames } from '../plane/QuadrantNames.ts';

export interface ScatterPointSpec {
  readonly id: string;
  readonly label: string;
  readonly emphasis: Emphasis;
  /** With either missing or not defined the area is named under the plot instead. */
  readonly x: number | null;
  readonly y: number | null;
  /** What the dot's area stands for; null or nothing draws the smallest dot. */
  readonly size: number | null;
  /** Both values as text ("18 % · 1.826"), or why there is none ("ingen besat"); '' for nothing. */
  readonly detail: string;
}

/** Two indicators against each other, one dot an area, with the comparator's cross. */
export interface ScatterSpec extends ChartFrame {
  readonly kind: 'scatter';
  readonly x: ValueAxis;
  readonly y: ValueAxis;
  readonly size: { readonly title: string; readonly format: Intl.NumberFormatOptions };
  /** What colours of dots mean, as far as it must be said. */
  readonly legend: readonly { readonly emphasis: Emphasis; readonly text: string }[];
  /** Drawn where both axes have a comparator. */
  readonly quadrants: QuadrantNames | null;
  /** Begins the line of areas that have no place: "Uden tal:". */
  readonly missingLabel: string;
  readonly points: readonly ScatterPointSpec[];
}
