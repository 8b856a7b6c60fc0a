import type { DumpedDocument, DumpedSnapshot } from './ArchiveDump.ts';
import { canonicalJson } from './canonicalJson.ts';
import { sha256 } from './sha256.ts';
import { snapshotId } from './snapshotId.ts';
import type { StoredContent, StoredOriginal, StoredRecord } from './Store.ts';

/** Everything the store needs of one snapshot or document. */
export interface PreparedRows {
  readonly record: StoredRecord;
  readonly content: StoredContent;
  readonly original: StoredOriginal;
}

async function prepare(
  item: DumpedSnapshot['snapshot'] | DumpedDocument,
  identity: Pick<StoredRecord, 'kind' | 'id' | 'asOf'>,
  body: StoredContent['body'],
  { bytes, answers, acceptedAt }: Pick<DumpedSnapshot, 'bytes' | 'answers' | 'acceptedAt'>,
): Promise<PreparedRows> {
  const hash = await sha256(bytes);
  const content = await sha256(new TextEncoder().encode(canonicalJson(body)));
  const { fileName, source } = item;
  return {
    record: {
      key: `${identity.kind}:${identity.id}`,
      ...identity,
      fileName,
      source,
      original: { sha256: hash, size: bytes.length },
      answers,
      acceptedAt,
      content,
    },
    content: { key: content, body },
    // A view would carry the whole buffer behind it into the database.
    original: { key: hash, bytes: bytes.slice() },
  };
}

/** Hashes and takes apart a snapshot for the store; must be done before a transaction begins, for a transaction waits for nothing else. */
export async function prepareSnapshot(dumped: DumpedSnapshot): Promise<PreparedRows> {
  const { asOf, observations, totals } = dumped.snapshot;
  const id = await snapshotId(dumped.snapshot);
  return prepare(dumped.snapshot, { kind: 'snapshot', id, asOf }, { observations, totals }, dumped);
}

/** The same for a table of groups or norms, whose id is its kind. */
export async function prepareDocument(dumped: DumpedDocument): Promise<PreparedRows> {
  return prepare(dumped, { kind: dumped.kind, id: dumped.kind, asOf: null }, dumped.content, dumped);
}
