import type { MemoryReason } from '../lib/ArchiveStatus.ts';
import type { Archive } from './Archive.ts';
import { createArchive } from './createArchive.ts';
import { createMemoryStore } from './createMemoryStore.ts';

/**
 * An archive that lasts as long as the page.
 *
 * @param reason Why nothing is kept; shown to the user.
 * @param now The time as UTC, ISO 8601 with milliseconds.
 */
export function createMemoryArchive(reason: MemoryReason = 'asked', now?: () => string): Archive {
  return createArchive(createMemoryStore(reason), now);
}
