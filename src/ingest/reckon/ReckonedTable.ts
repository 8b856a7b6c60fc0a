import type { RowKind } from '../Reading.ts';
import type { Table } from '../tables/Table.ts';
import type { ColumnConventions } from './chooseConventions.ts';
import type { IdentifiedRow } from './identifyRows.ts';

/** A table of the file with its rows identified; `others` says what the lines are that hold no figures, by their index in the grid. */
export interface ReckonedTable {
  readonly table: Table;
  readonly rows: IdentifiedRow[];
  readonly others: ReadonlyMap<number, RowKind>;
  conventions: ColumnConventions;
}
