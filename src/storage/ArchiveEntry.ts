import type { Written } from './Written.ts';
import type { StoredContent, StoredOriginal, StoredRecord } from './Tables.ts';

/** Everything the archive holds of one snapshot or document, as plain data. */
export interface ArchiveEntry {
  readonly record: StoredRecord;
  readonly content: StoredContent;
  readonly original: StoredOriginal;
}

/** What a merge came to. `already` names what was there alike; `kept` what was there with another manifest and was not overwritten. */
export interface MergeReport extends Written {
  readonly kept: readonly string[];
}
