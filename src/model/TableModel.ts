import type { AnyFigureRef } from './calculation/FigureRef.ts';
import type { FooterEntry } from './FooterEntry.ts';

export interface TableCell {
  readonly text: string;
  /** Unrounded, for sorting; null sorts last. */
  readonly value: number | null;
  readonly known: boolean;
  /** What a screen reader says instead of the text; null for the text itself. */
  readonly spoken: string | null;
  /** The figure it shows, whose calculation it opens; left out for a cell that has none. */
  readonly figure?: AnyFigureRef;
}

export interface TableRow {
  readonly id: string;
  /** Totals keep their place at the end when the table is sorted. */
  readonly kind: 'municipality' | 'total';
  readonly label: string;
  /** The small-number note, where it applies. */
  readonly note: string | null;
  /** Who disputes its figures, or which disputed row they are the sum of; absent where nobody does. */
  readonly dispute?: string;
  readonly cells: readonly TableCell[];
}

/** A table ready to print, copy and save, in one language. */
export interface TableModel {
  readonly id: string;
  readonly caption: string;
  readonly rowHeader: string;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly definition: string }[];
  readonly rows: readonly TableRow[];
  /** The id of the row that the whole table is about; it stands out in place of the totals it is held against. */
  readonly subject?: string;
  readonly notes: readonly string[];
  /** The disputes that its figures are subject to, each with its words; absent where there are none. */
  readonly disputes?: readonly FooterEntry[];
}
