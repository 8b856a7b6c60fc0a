import type { Snapshot } from '../domain/Snapshot.ts';
import type { Supplement } from '../domain/supplements/Supplement.ts';
import type { SupplementKindId } from '../lib/SupplementColumn.ts';
import type { StoredTable } from '../storage/Archive.ts';

/** What lists need of a table of figures, of coverage or beside it. */
export type TableHead = Pick<Snapshot, 'id' | 'asOf' | 'source' | 'fileName'> & {
  readonly observations: readonly unknown[];
  /** Absent for coverage. */
  readonly kind?: SupplementKindId;
};

/** A table that can be shown, and where it is held. */
export interface Held<Table> {
  readonly snapshot: Table;
  readonly origin: 'built-in' | 'archive' | 'link';
  readonly stored: StoredTable<Table> | null;
}

export type HeldSnapshot = Held<Snapshot>;
export type HeldSupplement = Held<Supplement>;
