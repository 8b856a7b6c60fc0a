import type { ChartFrame, Emphasis, ValueAxis } from '../ChartParts.ts';

/** A value at one of the two dates. Null: missing or not defined, and the text says which. */
export interface SlopeEnd {
  readonly value: number | null;
  readonly text: string;
}

export interface SlopeRow {
  readonly label: string;
  readonly from: SlopeEnd;
  readonly to: SlopeEnd;
}

export interface SlopeAreaRow extends SlopeRow {
  readonly id: string;
  readonly emphasis: Emphasis;
}

/** One indicator at two status dates, a line from old to new an area. */
export interface SlopeSpec extends ChartFrame {
  readonly kind: 'slope';
  readonly axis: Omit<ValueAxis, 'comparator'>;
  /** The two dates as they are printed, the older first. */
  readonly dates: readonly [string, string];
  readonly rows: readonly SlopeAreaRow[];
  /** Pale lines without names behind the others, and what they are. Null where every line is named. */
  readonly context: { readonly label: string; readonly rows: readonly SlopeAreaRow[] } | null;
  /** Drawn as a dark line. */
  readonly comparator: SlopeRow | null;
}
