import type { StorageTrouble } from '../../lib/StorageTrouble.ts';
import type { Archive } from '../../storage/Archive.ts';

/** What a single file says of itself. */
export interface Origin {
  /** When it was saved: UTC, ISO 8601. */
  readonly savedAt: string;
  /** The address of the page that saved it; null for another file. */
  readonly from: string | null;
  /** The view that was open, as the part of an address behind "#", with it. */
  readonly view: string;
}

/** How the archive came to be that a single file was saved with. */
export interface Carried extends Origin {
  /** Why its tables are not here; null where they are. */
  readonly trouble: StorageTrouble | null;
}

export interface OpenedArchive {
  readonly archive: Archive;
  /** Null for the reader's own. */
  readonly carried: Carried | null;
}
