import type { Snapshot, Source } from '../domain/Snapshot.ts';
import type { Supplement } from '../domain/supplements/Supplement.ts';
import type { ArchiveStatus } from '../lib/ArchiveStatus.ts';
import type { Answers } from '../lib/Question.ts';
import type { ArchiveEntry, MergeReport } from './ArchiveEntry.ts';
import type { StorageOutcome } from './StorageOutcome.ts';
import type { Written } from './Written.ts';
import type { ChangeKind, DocumentContents, DocumentKind, Original, RecordKind } from './Tables.ts';

export type { ChangeKind, DocumentContents, DocumentKind, Original } from './Tables.ts';
export type { Written } from './Written.ts';

/** A table of figures in the archive with its manifest. */
export interface StoredTable<Table> {
  readonly snapshot: Table;
  readonly original: Original;
  readonly answers: Answers;
  /** When the planner accepted it: UTC, ISO 8601 with milliseconds. */
  readonly acceptedAt: string;
  /** Which of the tables of the same kind, status date and (mostly) the same areas this is, by the time of acceptance. */
  readonly revision: { readonly number: number; readonly of: number };
}

export type StoredSnapshot = StoredTable<Snapshot>;
export type StoredSupplement = StoredTable<Supplement>;

/** A table of figures the planner has accepted. Its id follows from its figures, so it has none yet. */
interface Accepted<Table> {
  readonly snapshot: Omit<Table, 'id'>;
  readonly bytes: Uint8Array;
  readonly answers: Answers;
}

export type AcceptedSnapshot = Accepted<Snapshot>;
export type AcceptedTable = AcceptedSnapshot | Accepted<Supplement>;

interface DocumentManifest {
  readonly fileName: string;
  readonly source: Source;
  readonly answers: Answers;
}

/** A table of groups, norms or notes that the planner has accepted. */
export type AcceptedDocument = {
  [Kind in DocumentKind]: DocumentManifest & { readonly kind: Kind; readonly content: DocumentContents[Kind]; readonly bytes: Uint8Array };
}[DocumentKind];

/** A table of groups, norms or notes in the archive. */
export type StoredDocument = {
  [Kind in DocumentKind]: DocumentManifest & {
    readonly kind: Kind;
    readonly content: DocumentContents[Kind];
    readonly original: Original;
    readonly acceptedAt: string;
  };
}[DocumentKind];

/** The part of a manifest that can be edited. The figures and the status date cannot: they make the id. */
export interface Editable {
  readonly source: Source;
  readonly answers: Answers;
}

/** One entry of the change log. */
export interface Change {
  readonly id: number;
  readonly at: string;
  readonly kind: ChangeKind;
  /** The records it touched; a document's id is its kind, and its status date is null. */
  readonly subjects: readonly {
    readonly kind: RecordKind;
    readonly id: string;
    readonly asOf: Snapshot['asOf'] | null;
    readonly title: string;
    readonly fileName: string;
  }[];
  readonly undone: boolean;
}

/**
 * The user's data: snapshots, groups, norms, notes, each with its original bytes, and a log of changes that can be undone.
 *
 * Nothing is cached: each call reads what is stored now, so tabs see each other's changes. Each write is one transaction on the records
 * it is about; it happens wholly or, with a trouble, not at all. Only a broken promise of our own throws.
 */
export interface Archive {
  readonly status: ArchiveStatus;
  /** All snapshots by status date, then time of acceptance. */
  list(): Promise<StorageOutcome<readonly StoredSnapshot[]>>;
  /** The tables beside the coverage tables, in the same order. */
  supplements(): Promise<StorageOutcome<readonly StoredSupplement[]>>;
  /** The planner's groups, norms and notes, as far as there are any. */
  documents(): Promise<StorageOutcome<readonly StoredDocument[]>>;
  /** The bytes of a file exactly as they were given. */
  original(sha256: string): Promise<StorageOutcome<Uint8Array>>;

  /** Adds tables of figures, all or none. One whose figures are there already is left as it stands. */
  save(accepted: readonly AcceptedTable[]): Promise<StorageOutcome<Written>>;
  /** Adds or replaces the table of its kind. The same file and content again is no change. */
  saveDocument(accepted: AcceptedDocument): Promise<StorageOutcome<Written>>;
  /** Edits a snapshot's manifest. `edit` gets the manifest as it stands in the store, so two tabs' edits add up; it must be pure. */
  edit(id: string, edit: (current: Editable) => Editable): Promise<StorageOutcome<Written>>;
  /** Removes snapshots (by id) and documents (by kind), all or none. */
  remove(ids: readonly string[]): Promise<StorageOutcome<Written>>;

  /** Takes back one change, the latest if none is named. Refused if a later change touched the same records. */
  undo(change?: number): Promise<StorageOutcome<Written>>;
  /** Makes an undone change again, the one undone last if none is named. Refused if its records are no longer as they were before it. */
  redo(change?: number): Promise<StorageOutcome<Written>>;
  /** The change log, latest first; it goes back 100 changes. */
  history(): Promise<StorageOutcome<readonly Change[]>>;
  /** Clears the change log, and with it what was deleted: after this there is no undo. */
  forget(): Promise<StorageOutcome<Written>>;

  /** Everything but the change log, read at one moment: for `exportArchive`. */
  dump(): Promise<StorageOutcome<readonly ArchiveEntry[]>>;
  /** Adds those entries that are not there; overwrites nothing. One change. For `restoreArchive`, which has proved them. */
  merge(entries: readonly ArchiveEntry[]): Promise<StorageOutcome<MergeReport>>;

  /** Calls back after every change of data or status, in this tab or another. Returns the way to stop it. */
  subscribe(listener: () => void): () => void;
  /** Lets go of the storage. Any later call on the archive is a bug. */
  close(): void;
}
