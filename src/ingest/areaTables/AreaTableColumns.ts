import type { AreaKind } from '../../domain/Area.ts';
import type { AreaTableColumn } from '../../lib/AreaTableColumn.ts';

/** Which column of the file holds what, counted from 0. */
export interface AreaTableColumns {
  readonly kind: 'groups' | 'norms';
  readonly byColumn: ReadonlyMap<AreaTableColumn, number>;
  /** What kind of groups the header says that they are ("Sundhedsklynge"); null when it does not. */
  readonly groupKind: AreaKind | null;
  /** The areas of a table of norms are municipalities only: its header says "Kommune". */
  readonly municipalitiesOnly: boolean;
}
