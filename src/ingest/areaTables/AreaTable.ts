import type { Norm } from '../../domain/Area.ts';
import type { GroupTable } from '../../domain/GroupTable.ts';

/** What a planner's table was read as; which of the two it is follows from its columns. */
export type AreaTable =
  { readonly kind: 'groups'; readonly groups: GroupTable } | { readonly kind: 'norms'; readonly norms: readonly Norm[] };
