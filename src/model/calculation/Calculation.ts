import type { Dispute } from '../../domain/Snapshot.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import type { FooterEntry, FooterRun } from '../FooterEntry.ts';
import type { AnyFigureRef } from './FigureRef.ts';
import type { IndicatorFacts } from './indicatorFacts.ts';

/** A figure with the formula it came from. */
export interface ComputedFigure {
  /** Rounded, with its unit; or why it cannot be told. */
  readonly text: string;
  /** All decimals; null where the value is not known. */
  readonly unrounded: string | null;
  /**
   * The formula with the numbers put in, each step on its own, without the result; none for a count that stands in the table, or where the numbers at
   * hand do not give the value.
   */
  readonly steps: readonly string[];
}

/** A line of the file, and its counts as far as the indicator reads them. */
export interface CountedLine {
  readonly id: string;
  readonly label: string;
  /** "række 5" */
  readonly line: string;
  readonly counts: readonly string[];
}

/** The counts behind a figure as they stand in the file. */
export interface CountedLines {
  readonly fileName: string;
  readonly countLabels: readonly string[];
  readonly lines: readonly CountedLine[];
}

export interface Comparison extends ComputedFigure {
  readonly name: string;
  /** How it came about: published, pooled, of which municipalities. */
  readonly basis: string;
  /** Null for the norm, which stands in no file. */
  readonly counted: CountedLines | null;
  /** Null where the difference is not known. */
  readonly difference: { readonly text: string; readonly unrounded: string } | null;
}

export interface Vintage {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly unrounded: string | null;
  readonly current: boolean;
}

/** Everything that explains one figure, in one language. */
export interface Calculation extends ComputedFigure, CountedLines {
  readonly ref: AnyFigureRef;
  /** The figures of the same area, this one among them; none where there is no other. */
  readonly choices: readonly { readonly ref: AnyFigureRef; readonly label: string }[];
  /** Whose figure it is: "Varde". */
  readonly area: string;
  readonly indicator: string;
  readonly formula: string;
  /** A count that stands in one line of the table: nothing is computed. */
  readonly read: boolean;
  readonly rounding: string;
  /** The region's counts, where the indicator needs them; '' otherwise. */
  readonly regionCounts: string;
  /** The total that the source prints for a group that is pooled here. */
  readonly published: (ComputedFigure & { readonly label: string; readonly place: string; readonly agrees: boolean }) | null;
  readonly comparison: Comparison | null;
  readonly vintages: readonly Vintage[];
  readonly source: readonly { readonly label: string; readonly text: string; readonly foreign: boolean }[];
  readonly remarks: readonly FooterEntry[];
  /** What the figure is subject to, and the words it is told in. */
  readonly disputes: readonly { readonly dispute: Dispute; readonly runs: readonly FooterRun[] }[];
  /** Id of the table that it stands in. */
  readonly snapshot: string;
  readonly asOf: IsoDate;
  readonly facts: IndicatorFacts;
  /** For a change between two dates: the figure of each, the later one first; none for a figure of one date. */
  readonly sides: readonly { readonly heading: string; readonly calculation: Calculation }[];
  /** The municipality that a dispute can be about; null for figures of several. */
  readonly municipality: { readonly code: string; readonly name: string } | null;
}
