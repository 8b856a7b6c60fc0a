import type { ArchiveEntry } from './ArchiveEntry.ts';
import { canonicalJson } from './canonicalJson.ts';
import { isDocumentKind } from './documentKinds.ts';
import { sha256 } from './sha256.ts';
import { snapshotId } from './snapshotId.ts';
import { supplementId } from './supplementId.ts';
import type { Content, Reading, StoredOriginal, StoredRecord, SupplementReading } from './Tables.ts';

export type EntryManifest = Pick<StoredRecord, 'kind' | 'asOf' | 'fileName' | 'source' | 'answers' | 'acceptedAt'>;

/** The files of one write: a file of hundreds of snapshots is hashed and copied once. */
export type Originals = Map<Uint8Array, Promise<StoredOriginal>>;

async function keep(bytes: Uint8Array): Promise<StoredOriginal> {
  // A view would carry the whole buffer behind it into the database.
  return { key: await sha256(bytes), bytes: bytes.slice() };
}

function idOf({ kind, asOf }: Pick<EntryManifest, 'kind' | 'asOf'>, content: Content): Promise<string> | string {
  if (asOf === null || isDocumentKind(kind)) return kind;
  if (kind === 'snapshot') return snapshotId({ asOf, ...(content as Reading) });
  return supplementId({ kind, asOf, ...(content as SupplementReading) });
}

/**
 * Hashes a table or document and gives it its id: from its figures for a table of figures, its kind for a document. To be done before a
 * transaction begins, for a transaction waits for nothing but itself.
 */
export async function prepareEntry(
  manifest: EntryManifest,
  content: Content,
  bytes: Uint8Array,
  originals: Originals = new Map(),
): Promise<ArchiveEntry> {
  const { kind, asOf, fileName, source, answers, acceptedAt } = manifest;
  const id = await idOf({ kind, asOf }, content);
  const json = canonicalJson(content);
  const contentKey = await sha256(new TextEncoder().encode(json));
  const kept = originals.get(bytes) ?? keep(bytes);
  originals.set(bytes, kept);
  const { key } = await kept;
  return {
    record: {
      key: `${kind}:${id}`,
      kind,
      id,
      asOf,
      fileName,
      source,
      original: { sha256: key, size: bytes.length },
      answers,
      acceptedAt,
      content: contentKey,
    },
    content: { key: contentKey, json },
    original: await kept,
  };
}
