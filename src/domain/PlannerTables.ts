import type { Norm } from './Area.ts';
import type { GroupTable } from './GroupTable.ts';

/** What a planner has put in place of, or beside, what the product ships; null where nothing. */
export interface PlannerTables {
  /** The groups that differ from the shipped ones; all others stay. */
  readonly groups: GroupTable | null;
  /** The whole table of norms: it stands in place of the shipped one. */
  readonly norms: readonly Norm[] | null;
}
