import type { Snapshot } from '../../domain/Snapshot.ts';
import type { AcceptedSnapshot } from '../../storage/Archive.ts';
import type { LinkTrouble } from './LinkTrouble.ts';

/** What of a snapshot travels in a link. */
export type TravellingTable = Pick<Snapshot, 'asOf' | 'source' | 'observations' | 'totals'>;

/** A table that came with a link: it can be shown, and kept if the reader wants to. */
export interface LinkedTable {
  readonly snapshot: Snapshot;
  readonly accepted: AcceptedSnapshot;
}

/** What the address brought with it. */
export interface LinkedData {
  /** As it stands in the address; null where it brings nothing. */
  readonly text: string | null;
  readonly tables: readonly LinkedTable[];
  /** All or nothing: with a trouble there are no tables. */
  readonly trouble: LinkTrouble | null;
}

export const noLinkedData: LinkedData = { text: null, tables: [], trouble: null };
