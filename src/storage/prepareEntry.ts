import type { ArchiveEntry } from './ArchiveEntry.ts';
import { canonicalJson } from './canonicalJson.ts';
import { sha256 } from './sha256.ts';
import { snapshotId } from './snapshotId.ts';
import type { Content, Reading, StoredRecord } from './Tables.ts';

export type EntryManifest = Pick<StoredRecord, 'kind' | 'asOf' | 'fileName' | 'source' | 'answers' | 'acceptedAt'>;

/**
 * Hashes a snapshot or document and gives it its id: from its figures for a snapshot, its kind for a document. To be done before a
 * transaction begins, for a transaction waits for nothing but itself.
 */
export async function prepareEntry(manifest: EntryManifest, content: Content, bytes: Uint8Array): Promise<ArchiveEntry> {
  const { kind, asOf, fileName, source, answers, acceptedAt } = manifest;
  const id = asOf === null ? kind : await snapshotId({ asOf, ...(content as Reading) });
  const json = canonicalJson(content);
  const contentKey = await sha256(new TextEncoder().encode(json));
  const original = { sha256: await sha256(bytes), size: bytes.length };
  return {
    record: { key: `${kind}:${id}`, kind, id, asOf, fileName, source, original, answers, acceptedAt, content: contentKey },
    content: { key: contentKey, json },
    // A view would carry the whole buffer behind it into the database.
    original: { key: original.sha256, bytes: bytes.slice() },
  };
}
