import type { AcceptedTable, Archive, Change } from './Archive.ts';
import { backupShapes } from './backupShapes.ts';
import { collectGarbage } from './collectGarbage.ts';
import { prepareEntry, type Originals } from './prepareEntry.ts';
import { readDocuments, readEntries, readSnapshots, readSupplements } from './readRecords.ts';
import { refused, stored } from './StorageOutcome.ts';
import type { Store, Transaction } from './Store.ts';
import type { StoredChange } from './Tables.ts';
import { redoChange, undoChange } from './undoChange.ts';
import { editSnapshot, mergeRecords, removeRecords, saveDocument, saveSnapshots } from './writeRecords.ts';

const describe = ({ key, at, kind, undone, deltas }: StoredChange): Change => ({
  id: key,
  at,
  kind,
  undone,
  subjects: deltas
    .map(({ before, after }) => after ?? before)
    .filter((record) => record !== null)
    .map((record) => ({ kind: record.kind, id: record.id, asOf: record.asOf, title: record.source.title, fileName: record.fileName })),
});

async function readOriginal(transaction: Transaction, sha256: string) {
  const original = await transaction.get('originals', sha256);
  return original ? stored(original.bytes) : refused('not-found', { id: sha256 });
}

async function prepareKeepable(...[manifest, content, bytes, originals]: Parameters<typeof prepareEntry>) {
  const entry = await prepareEntry(manifest, content, bytes, originals);
  const misfit = backupShapes.record(entry.record, 'record') ?? backupShapes.content[manifest.kind](content, 'content');
  if (misfit !== null) throw new TypeError(`No backup could hold this: ${misfit}`);
  return entry;
}

function prepareTable({ snapshot, bytes, answers }: AcceptedTable, acceptedAt: string, originals: Originals) {
  const { asOf, fileName, source } = snapshot;
  const isSupplement = 'kind' in snapshot;
  const content = isSupplement
    ? { observations: snapshot.observations, totals: snapshot.totals }
    : { observations: snapshot.observations, totals: snapshot.totals };
  const kind = isSupplement ? snapshot.kind : 'snapshot';
  return prepareKeepable({ kind, asOf, fileName, source, answers, acceptedAt }, content, bytes, originals);
}

/**
 * The archive over any store: what each call means, independent of where the tables live.
 *
 * @param now The time as UTC, ISO 8601 with milliseconds.
 */
export function createArchive(store: Store, now: () => string = () => new Date().toISOString()): Archive {
  return {
    get status() {
      return store.status;
    },
    list: () => store.transact('readonly', async (transaction) => stored(await readSnapshots(transaction))),
    supplements: () => store.transact('readonly', async (transaction) => stored(await readSupplements(transaction))),
    documents: () => store.transact('readonly', async (transaction) => stored(await readDocuments(transaction))),
    original: (sha256) => store.transact('readonly', (transaction) => readOriginal(transaction, sha256)),

    async save(accepted) {
      const at = now();
      const originals: Originals = new Map();
      const entries = await Promise.all(accepted.map((snapshot) => prepareTable(snapshot, at, originals)));
      return store.transact('readwrite', (transaction) => saveSnapshots(transaction, entries, at));
    },
    async saveDocument(accepted) {
      const at = now();
      const entry = await prepareKeepable({ ...accepted, asOf: null, acceptedAt: at }, accepted.content, accepted.bytes);
      return store.transact('readwrite', (transaction) => saveDocument(transaction, entry, at));
    },
    edit: (id, edit) => store.transact('readwrite', (transaction) => editSnapshot(transaction, { id, edit, at: now() })),
    remove: (ids) => store.transact('readwrite', (transaction) => removeRecords(transaction, ids, now())),

    undo: (change) => store.transact('readwrite', (transaction) => undoChange(transaction, change)),
    redo: (change) => store.transact('readwrite', (transaction) => redoChange(transaction, change)),
    history: () =>
      store.transact('readonly', async (transaction) => {
        const log = await transaction.all('changes');
        return stored(log.sort((a, b) => b.turn - a.turn).map(describe));
      }),
    forget: () =>
      store.transact('readwrite', async (transaction) => {
        for (const key of await transaction.keys('changes')) await transaction.remove('changes', key);
        await collectGarbage(transaction);
        return stored({ change: null, ids: [], already: [] });
      }),

    dump: () => store.transact('readonly', async (transaction) => stored(await readEntries(transaction))),
    merge: (entries) => store.transact('readwrite', (transaction) => mergeRecords(transaction, entries, now())),

    subscribe: (listener) => store.subscribe(listener),
    close: () => store.close(),
  };
}
