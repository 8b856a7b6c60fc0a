import type { SupplementColumn } from '../../lib/SupplementColumn.ts';
import type { ScannedDate } from '../dates/scanDates.ts';
import type { Grid } from '../Grid.ts';
import type { RowKind } from '../Reading.ts';
import type { IdentifiedRow } from '../reckon/identifyRows.ts';
import type { Value } from '../reckon/Row.ts';
import type { SupplementCounts } from '../../domain/supplements/Supplement.ts';

/** What a column of these tables can say beside its figures. */
export type LabelMeaning = 'area-name' | 'area-code' | 'as-of' | 'personal' | 'other-date';

export interface SupplementTableColumn {
  /** Counted from 0 in the grid. */
  readonly index: number;
  readonly header: string;
  meaning: SupplementColumn | LabelMeaning | null;
  recognisedBy: 'header' | 'content' | 'answer' | null;
  /** Set where the header says the date or year of its column. */
  readonly date: ScannedDate | null;
}

/** A header of the kind with the rows under it. */
export interface SupplementTable {
  readonly number: number;
  readonly grid: Grid;
  readonly columns: SupplementTableColumn[];
  /** Indices of rows in the grid; `endRow` is one past the last. */
  readonly headerRows: readonly number[];
  readonly titleRows: readonly number[];
  readonly firstRow: number;
  readonly endRow: number;
}

/** A row on its way from cells to counts. */
export interface SupplementDraft {
  readonly row: IdentifiedRow;
  readonly cells: Partial<Record<SupplementColumn, Value>>;
  /** The counts to keep; filled when the cells are settled. */
  counts: SupplementCounts;
}

/** The rows of a table, and what the lines are that hold no figures, by their index in the grid. */
export interface DraftedTable {
  readonly table: SupplementTable;
  readonly drafts: SupplementDraft[];
  readonly others: ReadonlyMap<number, RowKind>;
}
