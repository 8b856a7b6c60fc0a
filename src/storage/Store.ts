import type { Observation, ReportedTotal, Source } from '../domain/Snapshot.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import type { ArchiveStatus } from '../lib/ArchiveStatus.ts';
import type { Answers } from '../lib/Question.ts';
import type { ChangeKind, DocumentContents, DocumentKind, Original } from './Archive.ts';
import type { StorageOutcome } from './StorageOutcome.ts';

/** What is stored of a snapshot or document beside its content: small, so that the change log can hold it before and after. */
export interface StoredRecord {
  /** Kind and id. */
  readonly key: string;
  readonly kind: 'snapshot' | DocumentKind;
  readonly id: string;
  /** Null for documents. */
  readonly asOf: IsoDate | null;
  readonly fileName: string;
  readonly source: Source;
  readonly original: Original;
  readonly answers: Answers;
  readonly acceptedAt: string;
  /** Key of the content. */
  readonly content: string;
}

/** The figures of a snapshot. */
export interface Reading {
  readonly observations: readonly Observation[];
  readonly totals: readonly ReportedTotal[];
}

/** The accepted reading of a file. Never changed once written; the key is opaque and was the hash of the content when it was born. */
export interface StoredContent {
  readonly key: string;
  readonly body: Reading | DocumentContents[DocumentKind];
}

/** The bytes of a file under their SHA-256. Never changed once written. */
export interface StoredOriginal {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** One record before and after a change; null where there is none. */
export interface Delta {
  readonly key: string;
  readonly before: StoredRecord | null;
  readonly after: StoredRecord | null;
}

/** An entry of the change log. `turn` grows with each change, undo and redo: it says in which order they last took effect. */
export interface StoredChange {
  readonly key: number;
  readonly turn: number;
  readonly at: string;
  readonly kind: ChangeKind;
  readonly undone: boolean;
  readonly deltas: readonly Delta[];
}

/** The tables of the archive; each row is plain data under its `key`. */
export interface Tables {
  readonly records: StoredRecord;
  readonly contents: StoredContent;
  readonly originals: StoredOriginal;
  readonly changes: StoredChange;
}

export type TableName = keyof Tables;
export type Key<Name extends TableName> = Tables[Name]['key'];

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
