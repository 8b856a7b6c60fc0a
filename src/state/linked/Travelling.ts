import type { DatedNote } from '../../domain/DatedNote.ts';
import type { PlannerTables } from '../../domain/PlannerTables.ts';
import type { Snapshot } from '../../domain/Snapshot.ts';
import type { Supplement } from '../../domain/supplements/Supplement.ts';

/** What of a snapshot travels in a link. */
export type TravellingTable = Pick<Snapshot, 'asOf' | 'source' | 'observations' | 'totals'>;

/** The same of a table beside the coverage tables. */
export type TravellingSupplement = Pick<Supplement, 'kind' | 'asOf' | 'source' | 'observations' | 'totals'>;

/** What a link brings of a planner's groups, norms and notes; null and none for nothing. */
export interface LinkedDocuments extends PlannerTables {
  readonly notes: readonly DatedNote[];
}

/** What a link brings besides its view. */
export interface Travelling extends LinkedDocuments {
  readonly tables: readonly TravellingTable[];
  readonly beside: readonly TravellingSupplement[];
}

export const noDocuments: LinkedDocuments = { groups: null, norms: null, notes: [] };
export const nothingTravels: Travelling = { ...noDocuments, tables: [], beside: [] };
