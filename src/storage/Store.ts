import type { ArchiveStatus } from '../lib/ArchiveStatus.ts';
import type { StorageOutcome } from './StorageOutcome.ts';
import type { Key, StoredChange, TableName, Tables } from './Tables.ts';

/** Access to the tables while one transaction lasts. Its body may await nothing but these. */
export interface Transaction {
  get<Name extends TableName>(table: Name, key: Key<Name>): Promise<Tables[Name] | undefined>;
  all<Name extends TableName>(table: Name): Promise<Tables[Name][]>;
  keys<Name extends TableName>(table: Name): Promise<Key<Name>[]>;
  put<Name extends TableName>(table: Name, row: Tables[Name]): Promise<void>;
  remove<Name extends TableName>(table: Name, key: Key<Name>): Promise<void>;
  /** Adds to the change log under a number that was never given before. */
  log(change: Omit<StoredChange, 'key'>): Promise<number>;
}

/** Where an archive's tables live. */
export interface Store {
  readonly status: ArchiveStatus;
  /**
   * Runs `body` as one transaction, alone among writers. It takes effect wholly when `body` succeeds; not at all when `body` refuses,
   * throws, or the storage fails.
   */
  transact<T>(mode: 'readonly' | 'readwrite', body: (transaction: Transaction) => Promise<StorageOutcome<T>>): Promise<StorageOutcome<T>>;
  /** Calls back after each readwrite transaction that took effect, here or in another tab, and when the status changes. */
  subscribe(listener: () => void): () => void;
  close(): void;
}
