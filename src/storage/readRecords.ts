import type { DocumentContents, DocumentKind, StoredDocument, StoredSnapshot } from './Archive.ts';
import type { ArchiveEntry } from './ArchiveEntry.ts';
import { numberRevisions } from './numberRevisions.ts';
import type { Transaction } from './Store.ts';
import type { Reading, StoredRecord } from './Tables.ts';

type Body = Reading | DocumentContents[DocumentKind];

/** Puts records and their contents together again. Both are written in one transaction, so a record without content is a bug. */
async function joined(transaction: Transaction, isWanted: (record: StoredRecord) => boolean): Promise<(StoredRecord & { body: Body })[]> {
  const records = (await transaction.all('records')).filter(isWanted);
  const bodies = new Map<string, Body>();
  if (records.length > 3) for (const { key, body } of await transaction.all('contents')) bodies.set(key, body);
  const complete = [];
  for (const record of records) {
    const body = bodies.get(record.content) ?? (await transaction.get('contents', record.content))?.body;
    if (!body) throw new Error(`The archive has no content for ${record.key}.`);
    complete.push({ ...record, body });
  }
  return complete;
}

/** All snapshots of the archive, in order and with their revisions numbered. */
export async function readSnapshots(transaction: Transaction): Promise<StoredSnapshot[]> {
  const records = await joined(transaction, ({ kind }) => kind === 'snapshot');
  return numberRevisions(
    records.map(({ id, asOf, source, fileName, original, answers, acceptedAt, body }) => {
      if (asOf === null) throw new Error(`Snapshot ${id} has no status date.`);
      return { snapshot: { id, asOf, source, fileName, ...(body as Reading) }, original, answers, acceptedAt };
    }),
  );
}

/** The documents of the archive, by kind. */
export async function readDocuments(transaction: Transaction): Promise<StoredDocument[]> {
  const records = await joined(transaction, ({ kind }) => kind !== 'snapshot');
  return records
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ kind, fileName, source, original, answers, acceptedAt, body }) => {
      return { kind, fileName, source, original, answers, acceptedAt, content: body } as StoredDocument;
    });
}

/** Everything but the change log, by key. */
export async function readEntries(transaction: Transaction): Promise<ArchiveEntry[]> {
  const records = await joined(transaction, () => true);
  const entries: ArchiveEntry[] = [];
  for (const { body, ...record } of records) {
    const original = await transaction.get('originals', record.original.sha256);
    if (!original) throw new Error(`The archive has no original for ${record.key}.`);
    entries.push({ record, content: { key: record.content, body }, original });
  }
  return entries;
}
