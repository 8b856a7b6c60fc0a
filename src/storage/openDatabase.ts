import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { MemoryReason } from '../lib/ArchiveStatus.ts';
import type { Schema } from './migrations/schema.ts';
import type { ArchiveDatabase } from './ArchiveDatabase.ts';
import { troubleOfError } from './troubleOfError.ts';
import { upgradeDatabase } from './upgradeDatabase.ts';

export interface DatabaseOptions {
  readonly name: string;
  readonly schema: Schema;
  /** How long to wait for the browser to open the database, in milliseconds. A migration that has begun may take longer. */
  readonly patience: number;
  /** The connection is closed: a newer version of the page, or somebody who deletes the database, or the browser. */
  readonly onLost: (why: 'superseded' | 'lost') => void;
}

function isThere(): boolean {
  // Some browsers throw at the mere look, for instance inside a sandboxed frame.
  return Boolean((globalThis as { indexedDB?: IDBFactory | null }).indexedDB);
}

/**
 * Opens the database and brings it to the schema.
 *
 * @returns The connection, or why there is none.
 * @throws What a migration throws: a bug. The data stays as it was.
 */
export async function openDatabase(options: DatabaseOptions): Promise<IDBPDatabase<ArchiveDatabase> | MemoryReason | 'newer-schema'> {
  const { name, schema, patience, onLost } = options;
  const seen: { blocked: boolean; upgrading: boolean; failure: unknown } = { blocked: false, upgrading: false, failure: undefined };
  let opening: Promise<IDBPDatabase<ArchiveDatabase>>;
  try {
    if (!isThere()) return 'missing';
    opening = openDB<ArchiveDatabase>(name, schema.version, {
      upgrade(database, from, _to, transaction) {
        seen.upgrading = true;
        upgradeDatabase(database, transaction, from, schema).catch((error: unknown) => {
          seen.failure = transaction.error ?? error;
          if (transaction.error === null) transaction.abort();
        });
        transaction.done.catch(() => undefined);
      },
      blocked: () => (seen.blocked = true),
      blocking(_current, next, event) {
        (event.target as IDBDatabase).close();
        onLost(next === null ? 'lost' : 'superseded');
      },
      terminated: () => onLost('lost'),
    });
  } catch {
    return 'refused';
  }
  const answer = opening.catch((error: unknown) => {
    if (seen.failure !== undefined) troubleOfError(seen.failure);
    return error instanceof DOMException && error.name === 'VersionError' ? ('newer-schema' as const) : ('refused' as const);
  });
  const first = await Promise.race([answer, new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience))]);
  if (first !== 'late') return first;
  if (seen.upgrading) return answer;
  // A connection that comes too late would block other tabs.
  opening.then((database) => database.close()).catch(() => undefined);
  return seen.blocked ? 'other-tab' : 'timeout';
}
