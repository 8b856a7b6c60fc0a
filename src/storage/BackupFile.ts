import type { StoredRecord } from './Tables.ts';

/** Stands in every backup, so that another JSON file is told apart. */
export const backupFormat = 'laegedaekning-archive';

/** Most bytes a backup may have, packed or unpacked: well under the longest text a browser can hold. */
export const backupLimit = 256 * 1024 * 1024;

/** A backup: the rows of the store as canonical JSON, sorted by key; a file's bytes as base64 under their SHA-256. */
export interface BackupFile {
  readonly format: typeof backupFormat;
  readonly schema: number;
  readonly records: readonly StoredRecord[];
  readonly contents: readonly { readonly key: string; readonly body: unknown }[];
  readonly originals: readonly { readonly key: string; readonly base64: string }[];
}
