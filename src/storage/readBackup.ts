import type { ArchiveEntry } from './ArchiveEntry.ts';
import type { BackupFile } from './BackupFile.ts';
import { backupFormat } from './BackupFile.ts';
import { backupShapes } from './backupShapes.ts';
import { fromBase64 } from './base64.ts';
import { migrate } from './migrations/migrate.ts';
import { migrateRecord } from './migrations/migrateRecord.ts';
import type { OldRow } from './migrations/Migration.ts';
import type { Schema } from './migrations/schema.ts';
import { prepareEntry } from './prepareEntry.ts';
import type { StorageOutcome } from './StorageOutcome.ts';
import { refused, stored } from './StorageOutcome.ts';
import type { Content, StoredRecord } from './Tables.ts';
import { unpackGzip } from './unpackGzip.ts';

const damaged = (at: string) => refused('backup-damaged', { at });

function parse(bytes: Uint8Array): StorageOutcome<unknown> {
  let text = '';
  try {
    text = new TextDecoder().decode(bytes);
    return stored(JSON.parse(text));
  } catch {
    return text.startsWith(`{"format":"${backupFormat}"`) ? damaged('JSON') : refused('backup-not-ours', {});
  }
}

function readFrame(file: unknown, supported: number): StorageOutcome<BackupFile> {
  const { format, schema } = Object(file) as Partial<BackupFile>;
  if (format !== backupFormat) return refused('backup-not-ours', {});
  if (!Number.isInteger(schema) || Number(schema) < 1) return damaged('schema');
  if (Number(schema) > supported) return refused('backup-newer', { schema: Number(schema), supported });
  const misfit = backupShapes.frame(file, 'file');
  return misfit === null ? stored(file as BackupFile) : damaged(misfit);
}

/** Brings the rows to today's schema. They are from outside, so an older step may fail on them. */
function migrateRows(file: BackupFile, schema: Schema): StorageOutcome<Pick<BackupFile, 'records' | 'contents'>> {
  try {
    return stored({
      records: file.records.map((row) => migrateRecord(row, file.schema, schema)),
      contents: file.contents.map(({ key, body }) => ({ key, body: migrate('content', body as OldRow, file.schema, schema) })),
    });
  } catch {
    return damaged('migration');
  }
}

/** Hashes an entry anew: its bytes must be the bytes that were accepted, its figures those its id was made of. */
async function proveEntry(record: StoredRecord, content: Content, bytes: Uint8Array): Promise<StorageOutcome<ArchiveEntry>> {
  const { fileName, original, id, key } = record;
  const entry = await prepareEntry(record, content, bytes);
  if (entry.record.original.sha256 !== original.sha256 || entry.record.original.size !== original.size) {
    return refused('backup-original-differs', { fileName });
  }
  return entry.record.id === id && entry.record.key === key ? stored(entry) : refused('backup-reading-differs', { fileName });
}

/**
 * Reads a backup that may come from anywhere: unpacks it within a limit, brings it to today's schema, checks the shape of everything,
 * and proves each file's hash and each snapshot's id. Nothing of a backup that fails in one place is let in.
 */
export async function readBackup(bytes: Uint8Array, schema: Schema, limit: number): Promise<StorageOutcome<readonly ArchiveEntry[]>> {
  const unpacked = await unpackGzip(bytes, limit);
  if (unpacked === 'too-large') return refused('backup-too-large', { limit });
  if (unpacked === 'damaged') return damaged('gzip');
  const parsed = parse(unpacked);
  if (!parsed.ok) return parsed;
  const frame = readFrame(parsed.value, schema.version);
  if (!frame.ok) return frame;
  const rows = migrateRows(frame.value, schema);
  if (!rows.ok) return rows;

  const contents = new Map(rows.value.contents.map(({ key, body }) => [key, body]));
  const originals = new Map(frame.value.originals.map(({ key, base64 }) => [key, base64]));
  const proofs: Promise<StorageOutcome<ArchiveEntry>>[] = [];
  for (const [index, record] of rows.value.records.entries()) {
    const at = `records[${index}]`;
    const misfit = backupShapes.record(record, at) ?? backupShapes.content[record.kind](contents.get(record.content), `${at}.content`);
    if (misfit !== null) return damaged(misfit);
    const original = fromBase64(originals.get(record.original.sha256) ?? '!');
    if (original === null) return damaged(`${at}.original`);
    proofs.push(proveEntry(record, contents.get(record.content) as Content, original));
  }
  const entries: ArchiveEntry[] = [];
  for (const entry of await Promise.all(proofs)) {
    if (!entry.ok) return entry;
    entries.push(entry.value);
  }
  return stored(entries);
}
