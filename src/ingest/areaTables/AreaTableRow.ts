import type { AreaTableColumn } from '../../lib/AreaTableColumn.ts';
import type { Place } from '../../lib/Diagnostic.ts';
import type { TypedCell } from '../Grid.ts';

export interface AreaTableCell {
  /** As a person sees it; '' for an empty cell, and for a column the table does not have. */
  readonly text: string;
  readonly typed: TypedCell | undefined;
  readonly at: Place;
}

/** A row of a table of groups or norms, its cells by what they hold. */
export interface AreaTableRow {
  readonly at: Place;
  readonly cell: (column: AreaTableColumn) => AreaTableCell;
}
