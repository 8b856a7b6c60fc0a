import type { Archive, Change } from './Archive.ts';
import type { DumpedDocument, DumpedSnapshot } from './ArchiveDump.ts';
import { collectGarbage } from './collectGarbage.ts';
import { prepareDocument, prepareSnapshot } from './prepareRows.ts';
import { readDocuments, readSnapshots } from './readRecords.ts';
import { refused, stored } from './StorageOutcome.ts';
import type { Store, StoredChange, Transaction } from './Store.ts';
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

async function readDump(transaction: Transaction) {
  const originals = new Map((await transaction.all('originals')).map(({ key, bytes }) => [key, bytes]));
  const bytesOf = (sha256: string): Uint8Array => {
    const bytes = originals.get(sha256);
    if (!bytes) throw new Error(`The archive has no original ${sha256}.`);
    return bytes;
  };
  const snapshots = (await readSnapshots(transaction)).sort((a, b) => (a.snapshot.id < b.snapshot.id ? -1 : 1));
  const documents = await readDocuments(transaction);
  return stored({
    snapshots: snapshots.map(({ snapshot: { id: _, ...snapshot }, original, answers, acceptedAt }): DumpedSnapshot => {
      return { snapshot, answers, acceptedAt, bytes: bytesOf(original.sha256) };
    }),
    documents: documents.map(({ original, ...document }): DumpedDocument => ({ ...document, bytes: bytesOf(original.sha256) })),
  });
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
    documents: () => store.transact('readonly', async (transaction) => stored(await readDocuments(transaction))),
    original: (sha256) => store.transact('readonly', (transaction) => readOriginal(transaction, sha256)),

    async save(accepted) {
      const at = now();
      const prepared = await Promise.all(accepted.map((snapshot) => prepareSnapshot({ ...snapshot, acceptedAt: at })));
      return store.transact('readwrite', (transaction) => saveSnapshots(transaction, prepared, at));
    },
    async saveDocument(accepted) {
      const at = now();
      const prepared = await prepareDocument({ ...accepted, acceptedAt: at });
      return store.transact('readwrite', (transaction) => saveDocument(transaction, prepared, at));
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

    dump: () => store.transact('readonly', readDump),
    async merge({ snapshots, documents }) {
      const prepared = await Promise.all([...snapshots.map(prepareSnapshot), ...documents.map(prepareDocument)]);
      return store.transact('readwrite', (transaction) => mergeRecords(transaction, prepared, now()));
    },

    subscribe: (listener) => store.subscribe(listener),
    close: () => store.close(),
  };
}
