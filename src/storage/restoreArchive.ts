import type { Archive } from './Archive.ts';
import type { MergeReport } from './ArchiveEntry.ts';
import { backupLimit } from './BackupFile.ts';
import { schema } from './migrations/schema.ts';
import { readBackup } from './readBackup.ts';
import type { StorageOutcome } from './StorageOutcome.ts';

/**
 * Adds to the archive what a backup holds and the archive lacks. It overwrites nothing; it is one change, so it can be undone.
 *
 * @param bytes A file from `exportArchive` of this or an older version of the page, also packed with gzip.
 * @param limit Most bytes of the unpacked file.
 * @returns What was added, was there already, and was there otherwise; or why nothing of it was let in.
 */
export async function restoreArchive(bytes: Uint8Array, archive: Archive, limit = backupLimit): Promise<StorageOutcome<MergeReport>> {
  const entries = await readBackup(bytes, schema, limit);
  return entries.ok ? archive.merge(entries.value) : entries;
}
