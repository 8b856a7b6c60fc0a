import { supplementKindIds, type SupplementKindId } from '../lib/SupplementColumn.ts';
import type { StoredDocument, StoredSnapshot, StoredSupplement } from './Archive.ts';
import type { ArchiveEntry } from './ArchiveEntry.ts';
import { isDocumentKind } from './documentKinds.ts';
import { numberRevisions } from './numberRevisions.ts';
import type { Transaction } from './Store.ts';
import type { Reading, StoredContent, StoredRecord, SupplementReading } from './Tables.ts';

/** Puts records and their contents together. Both are written in one transaction, so a record without its content is a bug. */
async function withContents(transaction: Transaction, isWanted: (record: StoredRecord) => boolean) {
  const records = (await transaction.all('records')).filter(isWanted);
  const contents = await Promise.all(records.map(({ content }) => transaction.get('contents', content)));
  return records.map((record, index) => {
    const content = contents[index];
    if (!content) throw new Error(`The archive has no content for ${record.key}.`);
    return { record, content };
  });
}

function isSupplementKind(kind: StoredRecord['kind']): kind is SupplementKindId {
  return (supplementKindIds as readonly string[]).includes(kind);
}

const parse = ({ json }: StoredContent): unknown => JSON.parse(json);

/** All snapshots of the archive, in order and with their revisions numbered. */
export async function readSnapshots(transaction: Transaction): Promise<StoredSnapshot[]> {
  const found = await withContents(transaction, ({ kind }) => kind === 'snapshot');
  return numberRevisions(
    found.map(({ record: { id, asOf, source, fileName, original, answers, acceptedAt }, content }) => {
      if (asOf === null) throw new Error(`Snapshot ${id} has no status date.`);
      return { snapshot: { id, asOf, source, fileName, ...(parse(content) as Reading) }, original, answers, acceptedAt };
    }),
  );
}

/** All tables beside the coverage tables, in order and with their revisions numbered. */
export async function readSupplements(transaction: Transaction): Promise<StoredSupplement[]> {
  const found = await withContents(transaction, ({ kind }) => isSupplementKind(kind));
  return numberRevisions(
    found.flatMap(({ record: { kind, id, asOf, source, fileName, original, answers, acceptedAt }, content }) => {
      if (asOf === null || !isSupplementKind(kind)) throw new Error(`Table ${id} has no status date.`);
      const figures = parse(content) as SupplementReading;
      return [{ snapshot: { id, kind, asOf, source, fileName, ...figures }, original, answers, acceptedAt }];
    }),
  );
}

/** The documents of the archive, by kind. */
export async function readDocuments(transaction: Transaction): Promise<StoredDocument[]> {
  const found = await withContents(transaction, ({ kind }) => isDocumentKind(kind));
  return found
    .sort((a, b) => (a.record.key < b.record.key ? -1 : 1))
    .map(({ record: { kind, fileName, source, original, answers, acceptedAt }, content }) => {
      return { kind, fileName, source, original, answers, acceptedAt, content: parse(content) } as StoredDocument;
    });
}

/** Everything but the change log. */
export async function readEntries(transaction: Transaction): Promise<ArchiveEntry[]> {
  const found = await withContents(transaction, () => true);
  const originals = await Promise.all(found.map(({ record }) => transaction.get('originals', record.original.sha256)));
  return found.map((entry, index) => {
    const original = originals[index];
    if (!original) throw new Error(`The archive has no original for ${entry.record.key}.`);
    return { ...entry, original };
  });
}
