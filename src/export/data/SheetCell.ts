import type { IsoDate } from '../../lib/IsoDate.ts';

/** A cell of a workbook. Texts are never formulas. */
export type SheetCell =
  | { readonly kind: 'title'; readonly text: string }
  /** One that heads numbers stands over them. */
  | { readonly kind: 'head'; readonly text: string; readonly ofNumbers?: boolean }
  | { readonly kind: 'text'; readonly text: string; readonly muted?: boolean }
  /** The format is Excel's own. */
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  | { readonly kind: 'date'; readonly date: IsoDate };

export type SheetRows = readonly (readonly SheetCell[])[];
