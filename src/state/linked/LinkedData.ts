import type { Snapshot } from '../../domain/Snapshot.ts';
import type { Supplement } from '../../domain/supplements/Supplement.ts';
import type { AcceptedTable } from '../../storage/Archive.ts';
import type { LinkTrouble } from './LinkTrouble.ts';
import { noDocuments, type LinkedDocuments } from './Travelling.ts';

/** A table that came with a link: it can be shown, and kept if the reader wants to. */
export interface LinkedTable<Table = Snapshot> {
  readonly snapshot: Table;
  readonly accepted: AcceptedTable;
}

/** What the address brought with it. */
export interface LinkedData {
  /** As it stands in the address; null where it brings nothing. */
  readonly text: string | null;
  readonly tables: readonly LinkedTable[];
  /** Tables beside the coverage tables. */
  readonly beside: readonly LinkedTable<Supplement>[];
  readonly documents: LinkedDocuments;
  /** All or nothing: with a trouble there is nothing else. */
  readonly trouble: LinkTrouble | null;
}

export const noLinkedData: LinkedData = { text: null, tables: [], beside: [], documents: noDocuments, trouble: null };
