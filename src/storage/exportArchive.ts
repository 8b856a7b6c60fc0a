import type { Archive } from './Archive.ts';
import type { ArchiveEntry } from './ArchiveEntry.ts';
import { backupFormat, backupLimit } from './BackupFile.ts';
import { canonicalJson } from './canonicalJson.ts';
import { schema } from './migrations/schema.ts';
import { sha256 } from './sha256.ts';
import type { StorageOutcome } from './StorageOutcome.ts';
import { refused, stored } from './StorageOutcome.ts';
import { toBase64 } from './base64.ts';

/** Rows once each, sorted by key, as the text of a JSON array. */
function asArray<Row extends { readonly key: string }>(rows: readonly Row[], write: (row: Row) => string): string {
  const unique = new Map(rows.map((row) => [row.key, row]));
  const sorted = [...unique.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return `[${sorted.map((row) => `\n${write(row)}`).join(',')}\n]`;
}

/** A content that was migrated has the key of its older text; in a backup keys depend on nothing but the content. */
async function rekey({ record, content: { json }, original }: ArchiveEntry): Promise<ArchiveEntry> {
  const key = await sha256(new TextEncoder().encode(json));
  return { record: { ...record, content: key }, content: { key, json }, original };
}

/**
 * Everything in the archive but its change log, or only the records of some ids, as one file: JSON, one row a line, UTF-8. The same content gives the same bytes, in
 * every browser and at any time; therefore it is not compressed, for no two compressors agree.
 */
export async function exportArchive(archive: Archive, only: readonly string[] | null = null): Promise<StorageOutcome<Uint8Array>> {
  const dump = await archive.dump();
  if (!dump.ok) return dump;
  const chosen = only === null ? dump.value : dump.value.filter(({ record }) => only.includes(record.id));
  const rows = await Promise.all(chosen.map(rekey));
  const originals = rows.map(({ original }) => original);
  if (originals.reduce((sum, { bytes }) => sum + bytes.length, 0) > backupLimit * 0.75)
    return refused('backup-too-large', { limit: backupLimit });
  const fields = [
    `"format":${JSON.stringify(backupFormat)}`,
    `"schema":${schema.version}`,
    `"records":${asArray(
      rows.map(({ record }) => record),
      canonicalJson,
    )}`,
    `"contents":${asArray(
      rows.map(({ content }) => content),
      ({ key, json }) => `{"body":${json},"key":"${key}"}`,
    )}`,
    `"originals":${asArray(originals, ({ key, bytes }) => canonicalJson({ key, base64: toBase64(bytes) }))}`,
  ];
  const bytes = new TextEncoder().encode(`{${fields.join(',\n')}}\n`);
  return bytes.length > backupLimit ? refused('backup-too-large', { limit: backupLimit }) : stored(bytes);
}
