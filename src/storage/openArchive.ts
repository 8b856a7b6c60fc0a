import type { Archive } from './Archive.ts';
import { createArchive } from './createArchive.ts';
import type { Schema } from './migrations/schema.ts';
import { schema } from './migrations/schema.ts';
import { openIndexedDbStore } from './openIndexedDbStore.ts';

export interface ArchiveOptions {
  readonly name?: string;
  /** How long to wait for the browser before working in memory, in milliseconds. */
  readonly patience?: number;
  /** The time as UTC, ISO 8601 with milliseconds. */
  readonly now?: () => string;
  readonly schema?: Schema;
}

/** Opens the user's archive. It always comes: where the browser keeps nothing, in memory; `status` says which. */
export async function openArchive(options: ArchiveOptions = {}): Promise<Archive> {
  const { name = 'laegedaekning', patience = 5_000, now } = options;
  return createArchive(await openIndexedDbStore({ name, patience, schema: options.schema ?? schema }), now);
}
