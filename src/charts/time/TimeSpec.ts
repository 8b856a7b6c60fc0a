import type { ChartFrame, Emphasis, ValueAxis } from '../ChartParts.ts';

/** A status date: where it stands on the axis, and how it is printed there. */
export interface StatusDate {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly text: string;
}

/** A date that breaks the series, or what a planner pinned there. Numbered or lettered on the axis, its text listed under the plot. */
export interface TimeMark {
  readonly kind: 'break' | 'note';
  /** yyyy-mm-dd */
  readonly date: string;
  /** yyyy-mm-dd; the end of a period, null for a single day. */
  readonly until: string | null;
  /** With its date: "1. juli 2022: ny dataleverandør". */
  readonly text: string;
}

/** What was published before for a date that has another value now. */
export interface EarlierValue {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly value: number;
}

/** One value a status date. */
export interface TimeSeries {
  readonly label: string;
  /** The latest value as it is printed beside the name, or why there is none. */
  readonly text: string;
  /** In the order of the dates. Null breaks the line: nothing is drawn between what stands before it and after it. */
  readonly values: readonly (number | null)[];
  readonly earlier: readonly EarlierValue[];
}

/** A series that stands for one area. */
export interface AreaSeries extends TimeSeries {
  readonly id: string;
  readonly emphasis: Emphasis;
}

/** What charts over time share. */
export interface TimeSpec extends ChartFrame {
  readonly axis: Omit<ValueAxis, 'comparator'>;
  /** Earliest first, none twice. */
  readonly dates: readonly StatusDate[];
  /** Drawn as a dark line. */
  readonly comparator: TimeSeries | null;
  /** In the order of their dates. Those outside the status dates are neither drawn nor listed. */
  readonly marks: readonly TimeMark[];
  /** Explains the open dots of earlier values; needed only where there are some. */
  readonly earlierLabel: string;
}
