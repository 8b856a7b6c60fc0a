import type { ChartFrame, Emphasis, ValueAxis } from '../ChartParts.ts';

export interface RankedRowSpec {
  readonly id: string;
  readonly label: string;
  readonly emphasis: Emphasis;
  /** "1", "2=" for a tie, null where a rank would judge too few capacities or nothing is known. */
  readonly rank: string | null;
  readonly value: number | null;
  readonly text: string;
  /** The counts behind the value ("6 af 34"); '' where the value is a count itself. */
  readonly counts: string;
  readonly note: string | null;
}

/** One indicator, one row per municipality, in the order given, against the comparator's line. */
export interface RankedSpec extends ChartFrame {
  readonly kind: 'ranked';
  readonly axis: ValueAxis;
  readonly rows: readonly RankedRowSpec[];
}
