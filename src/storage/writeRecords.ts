import type { Editable, Written } from './Archive.ts';
import type { MergeReport } from './ArchiveDump.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { PreparedRows } from './prepareRows.ts';
import type { StorageOutcome } from './StorageOutcome.ts';
import { refused, stored } from './StorageOutcome.ts';
import type { Delta, StoredRecord, Transaction } from './Store.ts';
import { writeChange } from './writeChange.ts';

const idOf = ({ record }: PreparedRows): string => record.id;

async function putPayload(transaction: Transaction, { content, original }: PreparedRows): Promise<void> {
  await transaction.put('contents', content);
  await transaction.put('originals', original);
}

/** What is in the archive stays; what is not is added. Told apart: there with the same manifest, and there with another one. */
async function addMissing(transaction: Transaction, prepared: readonly PreparedRows[]) {
  const deltas: Delta[] = [];
  const same: string[] = [];
  const other: string[] = [];
  for (const rows of prepared) {
    const { key, id } = rows.record;
    const there = (await transaction.get('records', key)) ?? deltas.find((delta) => delta.key === key)?.after;
    if (there) (canonicalJson(there) === canonicalJson(rows.record) ? same : other).push(id);
    else deltas.push({ key, before: null, after: rows.record });
    if (!there) await putPayload(transaction, rows);
  }
  return { deltas, same, other };
}

export async function saveSnapshots(
  transaction: Transaction,
  prepared: readonly PreparedRows[],
  at: string,
): Promise<StorageOutcome<Written>> {
  const { deltas, same, other } = await addMissing(transaction, prepared);
  const change = await writeChange(transaction, { kind: 'saved', at, deltas });
  return stored({ change, ids: prepared.map(idOf), already: [...same, ...other] });
}

export async function mergeRecords(
  transaction: Transaction,
  prepared: readonly PreparedRows[],
  at: string,
): Promise<StorageOutcome<MergeReport>> {
  const { deltas, same, other } = await addMissing(transaction, prepared);
  const change = await writeChange(transaction, { kind: 'restored', at, deltas });
  return stored({ change, ids: prepared.map(idOf), already: same, kept: other });
}

export async function saveDocument(transaction: Transaction, rows: PreparedRows, at: string): Promise<StorageOutcome<Written>> {
  const { key, id } = rows.record;
  const before = (await transaction.get('records', key)) ?? null;
  await putPayload(transaction, rows);
  const change = await writeChange(transaction, { kind: 'saved', at, deltas: [{ key, before, after: rows.record }] });
  return stored({ change, ids: [id], already: [] });
}

export async function editSnapshot(
  transaction: Transaction,
  { id, edit, at }: { readonly id: string; readonly edit: (current: Editable) => Editable; readonly at: string },
): Promise<StorageOutcome<Written>> {
  const key = `snapshot:${id}`;
  const before = await transaction.get('records', key);
  if (!before) return refused('not-found', { id });
  const { source, answers } = edit({ source: before.source, answers: before.answers });
  const after: StoredRecord = { ...before, source, answers };
  const deltas = canonicalJson(before) === canonicalJson(after) ? [] : [{ key, before, after }];
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
