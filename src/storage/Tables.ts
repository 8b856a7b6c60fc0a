import type { AreaCatalog } from '../domain/Area.ts';
import type { Deck } from '../domain/Deck.ts';
import type { DatedNote } from '../domain/DatedNote.ts';
import type { Observation, ReportedTotal, Source } from '../domain/Snapshot.ts';
import type { SupplementRow, SupplementTotal } from '../domain/supplements/Supplement.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import type { Answers } from '../lib/Question.ts';
import type { SupplementKindId } from '../lib/SupplementColumn.ts';

/** A file as it was given. Its bytes come from `original(sha256)`. */
export interface Original {
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Length in bytes. */
  readonly size: number;
}

/** The tables a planner owns beside the snapshots; one of each kind. */
export interface DocumentContents {
  readonly groups: Pick<AreaCatalog, 'areas' | 'memberships'>;
  readonly norms: Pick<AreaCatalog, 'norms'>;
  readonly notes: { readonly notes: readonly DatedNote[] };
  /** Codes of the municipalities whose boundaries the file holds; the boundaries themselves are read from its bytes. */
  readonly boundaries: { readonly municipalities: readonly string[] };
  readonly decks: { readonly decks: readonly Deck[] };
}

export type DocumentKind = keyof DocumentContents;

/** What a record is of: coverage, a table beside it, or one of the planner's own tables. */
export type RecordKind = 'snapshot' | SupplementKindId | DocumentKind;

export type ChangeKind = 'saved' | 'edited' | 'removed' | 'restored';

/** What is stored of a snapshot or document beside its content: small, so that the change log can hold it before and after. */
export interface StoredRecord {
  /** Kind and id. */
  readonly key: string;
  readonly kind: RecordKind;
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

/** The figures of a table beside the coverage tables. */
export interface SupplementReading {
  readonly observations: readonly SupplementRow[];
  readonly totals: readonly SupplementTotal[];
}

/** What was read from a file: figures, groups or norms; or the notes of a planner. */
export type Content = Reading | SupplementReading | DocumentContents[DocumentKind];

/**
 * A content as canonical JSON: a browser reads a text several times faster than the thousands of objects in it. Never changed once
 * written; the key is opaque and was the SHA-256 of the text when it was born.
 */
export interface StoredContent {
  readonly key: string;
  readonly json: string;
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
