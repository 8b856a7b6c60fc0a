import type { ChartFrame, Emphasis, TextRun, ValueAxis } from '../ChartParts.ts';

export interface CoverageRowSpec {
  readonly id: string;
  readonly label: string;
  readonly emphasis: Emphasis;
  /** Capacities, each drawn as one mark; a fraction as a part of a mark. Null: not known, no marks. */
  readonly marks: { readonly filled: number; readonly vacant: number } | null;
  /** Share vacant as a number 0–1 for its bar, as text, and with the counts it is made of ("6 af 34"). */
  readonly share: { readonly value: number | null; readonly text: string; readonly counts: string; readonly emphasised: boolean };
  /** Insured per capacity → per filled capacity, with the text of the latter. Null: missing or not defined, and the text says which. */
  readonly ratio: { readonly from: number | null; readonly to: number | null; readonly text: string; readonly emphasised: boolean };
  /** Stands under the row's value, e.g. the small-number note. */
  readonly note: string | null;
}

/** The table of the minutes in one look: capacities as marks, the share vacant, and the way from per capacity to per filled. */
export interface CoverageSpec extends ChartFrame {
  readonly kind: 'coverage';
  readonly marks: { readonly title: string; readonly legend: readonly TextRun[] };
  readonly share: ValueAxis;
  readonly ratio: ValueAxis & { readonly fromLabel: string; readonly toLabel: string };
  readonly rows: readonly CoverageRowSpec[];
}
