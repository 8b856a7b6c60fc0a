import type { ArchiveStatus } from '../lib/ArchiveStatus.ts';
import { createMemoryStore } from './createMemoryStore.ts';
import type { DatabaseOptions } from './openDatabase.ts';
import { openDatabase } from './openDatabase.ts';
import { openChannel } from './openChannel.ts';
import { runTransaction } from './runTransaction.ts';
import { refused } from './StorageOutcome.ts';
import type { Store } from './Store.ts';

/** Opens tables that this browser keeps; where it keeps none, tables in memory, whose status says why. */
export async function openIndexedDbStore(options: Omit<DatabaseOptions, 'onLost'>): Promise<Store> {
  let status: ArchiveStatus = { kind: 'kept' };
  let closed = false;
  const listeners = new Set<() => void>();
  const notify = () => listeners.forEach((listener) => listener());
  const database = await openDatabase({
    ...options,
    onLost(why) {
      status = { kind: why };
      notify();
    },
  });
  if (database === 'newer-schema') status = { kind: 'newer-schema' };
  else if (typeof database === 'string') return createMemoryStore(database);
  const channel = openChannel(options.name, notify);

  return {
    get status() {
      return status;
    },
    async transact(mode, body) {
      if (closed) throw new Error('The archive is closed.');
      if (status.kind === 'superseded' || status.kind === 'newer-schema' || status.kind === 'lost')
        return refused(`storage-${status.kind}`, {});
      if (typeof database === 'string') throw new Error('There is no database to be kept in.');
      const outcome = await runTransaction(database, mode, body);
      if (outcome.ok && mode === 'readwrite') {
        notify();
        channel.announce();
      }
      return outcome;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      closed = true;
      channel.close();
      if (typeof database !== 'string') database.close();
    },
  };
}
