import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { ArchiveDatabase } from './ArchiveDatabase.ts';
import type { StorageOutcome } from './StorageOutcome.ts';
import type { Transaction } from './Store.ts';
import type { StoredChange, TableName, Tables } from './Tables.ts';
import { troubleOfError } from './troubleOfError.ts';

const tableNames: TableName[] = ['records', 'contents', 'originals', 'changes'];

function accessTo(transaction: IDBPTransaction<ArchiveDatabase, TableName[], 'readwrite'>): Transaction {
  return {
    get: (name, key) => transaction.objectStore(name).get(key),
    all: (name) => transaction.objectStore(name).getAll() as Promise<Tables[typeof name][]>,
    keys: (name) => transaction.objectStore(name).getAllKeys(),
    put: async (name, row) => {
      await transaction.objectStore(name).put(row);
    },
    remove: (name, key) => transaction.objectStore(name).delete(key),
    // The database gives the key.
    log: (change) => transaction.objectStore('changes').add(change as StoredChange),
  };
}

/**
 * Runs `body` as one transaction of IndexedDB, which is on the disk before this says so.
 *
 * @returns What `body` returns, or the browser's trouble; then nothing was changed.
 * @throws What `body` throws; nothing was changed either.
 */
export async function runTransaction<T>(
  database: IDBPDatabase<ArchiveDatabase>,
  mode: 'readonly' | 'readwrite',
  body: (transaction: Transaction) => Promise<StorageOutcome<T>>,
): Promise<StorageOutcome<T>> {
  let transaction: IDBPTransaction<ArchiveDatabase, TableName[], typeof mode>;
  try {
    transaction = database.transaction(tableNames, mode, { durability: 'strict' });
  } catch (error) {
    return troubleOfError(error);
  }
  const settled = transaction.done.catch(() => undefined);
  const takeBack = async () => {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    await settled;
  };
  try {
    const outcome = await body(accessTo(transaction as IDBPTransaction<ArchiveDatabase, TableName[], 'readwrite'>));
    if (outcome.ok) await transaction.done;
    else await takeBack();
    return outcome;
  } catch (error) {
    await takeBack();
    // A request that fails for want of space says only that it was aborted; its transaction knows why.
    return troubleOfError(transaction.error ?? error);
  }
}
