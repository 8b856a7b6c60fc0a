import type { ChartFrame, ComparatorMark, Emphasis, ValueAxis } from '../ChartParts.ts';

export interface DumbbellRowSpec {
  readonly id: string;
  readonly label: string;
  readonly emphasis: Emphasis;
  /** The open dot; null: missing or not defined, and the text says which. */
  readonly from: { readonly value: number | null; readonly text: string };
  /** The filled dot likewise. */
  readonly to: { readonly value: number | null; readonly text: string };
  readonly note: string | null;
}

/** Two figures of the same unit, one row per municipality in the order given: the way from one to the other. */
export interface DumbbellSpec extends ChartFrame {
  readonly kind: 'dumbbell';
  /** Its comparator is the one of the filled dots. */
  readonly axis: ValueAxis;
  /** The comparator of the open dots, drawn muted; its `quiet` is of no matter. */
  readonly fromComparator: ComparatorMark | null;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly rows: readonly DumbbellRowSpec[];
}
