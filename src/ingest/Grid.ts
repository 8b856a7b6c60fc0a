import type { IsoDate } from '../lib/IsoDate.ts';

/** What a spreadsheet cell holds beyond its text; cells of text files have none. */
export interface TypedCell {
  readonly number?: number;
  readonly date?: IsoDate;
  readonly percent?: boolean;
}

/** Where a cell of a turned grid stood in the file. */
export interface Origin {
  readonly line: number;
  readonly column: number;
}

export interface GridRow {
  /** Counted from 1, as a spreadsheet counts: a row of a sheet, or of delimited text; in other text, the line. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly typed?: readonly (TypedCell | undefined)[];
  readonly hidden?: boolean;
  /** True when it cannot be told which column each cell belongs to. */
  readonly misplaced?: boolean;
  /** Set when the grid was turned or regrouped: each cell's own place. */
  readonly origins?: readonly Origin[];
}

/** Cells with their places: what is left of a file when its dialect has been understood. */
export interface Grid {
  readonly sheet: string | null;
  readonly hidden: boolean;
  /** True where every row states all its cells, so that a shorter row has lost some. */
  readonly exact?: boolean;
  readonly rows: readonly GridRow[];
}
