import type { Editable, Written } from './Archive.ts';
import type { ArchiveEntry, MergeReport } from './ArchiveEntry.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { StorageOutcome } from './StorageOutcome.ts';
import { refused, stored } from './StorageOutcome.ts';
import type { Transaction } from './Store.ts';
import type { Delta, StoredRecord } from './Tables.ts';
import { writeChange } from './writeChange.ts';

const idOf = ({ record }: ArchiveEntry): string => record.id;

/** Each file once: hundreds of tables of one large file would copy it hundreds of times. */
async function putPayloads(transaction: Transaction, entries: readonly ArchiveEntry[]): Promise<void> {
  const contents = new Map(entries.map(({ content }) => [content.key, content]));
  const originals = new Map(entries.map(({ original }) => [original.key, original]));
  await Promise.all([
    ...[...contents.values()].map((content) => transaction.put('contents', content)),
    ...[...originals.values()].map((original) => transaction.put('originals', original)),
  ]);
}

/** The key of a content is a name only, and may be older than the content's present shape. */
const sameManifest = (a: StoredRecord, b: StoredRecord): boolean =>
  canonicalJson({ ...a, content: '' }) === canonicalJson({ ...b, content: '' });

/** What is in the archive stays; what is not is added. Told apart: there with the same manifest, and there with another one. */
async function addMissing(transaction: Transaction, entries: readonly ArchiveEntry[]) {
  const records = new Map((await transaction.all('records')).map((record) => [record.key, record]));
  const added: ArchiveEntry[] = [];
  const same: string[] = [];
  const other: string[] = [];
  for (const entry of entries) {
    const { key, id } = entry.record;
    const there = records.get(key);
    if (there) (sameManifest(there, entry.record) ? same : other).push(id);
    else added.push(entry);
    records.set(key, there ?? entry.record);
  }
  await putPayloads(transaction, added);
  const deltas = added.map(({ record }): Delta => ({ key: record.key, before: null, after: record }));
  return { deltas, same, other };
}

export async function saveSnapshots(
  transaction: Transaction,
  entries: readonly ArchiveEntry[],
  at: string,
): Promise<StorageOutcome<Written>> {
  const { deltas, same, other } = await addMissing(transaction, entries);
  const change = await writeChange(transaction, { kind: 'saved', at, deltas });
  return stored({ change, ids: entries.map(idOf), already: [...same, ...other] });
}

export async function mergeRecords(
  transaction: Transaction,
  entries: readonly ArchiveEntry[],
  at: string,
): Promise<StorageOutcome<MergeReport>> {
  const { deltas, same, other } = await addMissing(transaction, entries);
  const change = await writeChange(transaction, { kind: 'restored', at, deltas });
  return stored({ change, ids: entries.map(idOf), already: same, kept: other });
}

export async function saveDocument(transaction: Transaction, entry: ArchiveEntry, at: string): Promise<StorageOutcome<Written>> {
  const { key, id } = entry.record;
  const before = (await transaction.get('records', key)) ?? null;
  if (
    before &&
    sameManifest({ ...before, acceptedAt: at }, { ...entry.record, acceptedAt: at }) &&
    before.content === entry.record.content
  ) {
    return stored({ change: null, ids: [id], already: [id] });
  }
  await putPayloads(transaction, [entry]);
  const change = await writeChange(transaction, { kind: 'saved', at, deltas: [{ key, before, after: entry.record }] });
  return stored({ change, ids: [id], already: [] });
}

export async function editSnapshot(
  transaction: Transaction,
  { id, edit, at }: { readonly id: string; readonly edit: (current: Editable) => Editable; readonly at: string },
): Promise<StorageOutcome<Written>> {
  const before = (await transaction.all('records')).find((record) => record.id === id && record.asOf !== null);
  if (!before) return refused('not-found', { id });
  const { source, answers } = edit({ source: before.source, answers: before.answers });
  const after: StoredRecord = { ...before, source: { ...source, ...(before.source.invented ? { invented: true } : {}) }, answers };
  const deltas = canonicalJson(before) === canonicalJson(after) ? [] : [{ key: before.key, before, after }];
  return stored({ change: await writeChange(transaction, { kind: 'edited', at, deltas }), ids: [id], already: [] });
}

export async function removeRecords(transaction: Transaction, ids: readonly string[], at: string): Promise<StorageOutcome<Written>> {
  const records = await transaction.all('records');
  const deltas: Delta[] = [];
  for (const id of new Set(ids)) {
    const before = records.find((record) => record.id === id);
    if (!before) return refused('not-found', { id });
    deltas.push({ key: before.key, before, after: null });
  }
  return stored({ change: await writeChange(transaction, { kind: 'removed', at, deltas }), ids, already: [] });
}
