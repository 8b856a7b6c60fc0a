import type { AreaTableColumn } from '../../lib/AreaTableColumn.ts';

/** Which column of the file holds what, counted from 0. */
export interface AreaTableColumns {
  readonly kind: 'groups' | 'norms';
  readonly byColumn: ReadonlyMap<AreaTableColumn, number>;
  /** The areas of a table of norms are municipalities only: its header says "Kommune". */
  readonly municipalitiesOnly: boolean;
}
