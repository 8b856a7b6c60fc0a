import type { Observation } from '../domain/Snapshot.ts';
import type { Column, CountColumn } from '../lib/Column.ts';
import type { Diagnostic, Place } from '../lib/Diagnostic.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import type { AnsweredQuestion, Question } from '../lib/Question.ts';
import type { SupplementReading } from './supplements/SupplementReading.ts';

export type { AnsweredQuestion, Answers, Question, QuestionOption } from '../lib/Question.ts';

/** What the planner gave: a file, or pasted text as UTF-8 bytes under a made-up name. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a cell was understood. 'zero' is a dash proven to be none; 'doubt' waits for an answer; 'unused' belongs to no known column. */
export type CellState = 'read' | 'empty' | 'zero' | 'missing' | 'withheld' | 'not-applicable' | 'doubt' | 'error' | 'unused' | 'personal';

/** One cell: what stood there and what it was read as. */
export interface ReadCell {
  /** As it stood in the file; personal data are blotted out. */
  readonly raw: string;
  readonly line: number;
  readonly column: number;
  /** What the cell was read as; null for cells of no known column, titles and notes. */
  readonly role: Column | null;
  readonly value: number | string | null;
  readonly state: CellState;
}

export type RowKind = 'title' | 'header' | 'municipality' | 'subtotal' | 'region-total' | 'note' | 'blank' | 'ignored' | 'undecided';

/**
 * One row of the file with what it says. In a wide file one line gives a row per date; in a long or transposed one a row
 * gathers its cells from several lines: the cells know their own places.
 */
export interface ReadRow {
  readonly line: number;
  readonly sheet: string | null;
  /** Number of the table of the file it belongs to, counted from 0. */
  readonly table: number;
  readonly kind: RowKind;
  /** Official municipality code ("0563"); for totals the group's or region's code where it is known. */
  readonly areaCode: string | null;
  /** The official name where the area is known, otherwise the text of the file. */
  readonly name: string;
  /** The practice or district of the municipality it is about, as the file writes it; null for a row about the whole. */
  readonly practice: string | null;
  readonly asOf: IsoDate | null;
  readonly insured: number | null;
  readonly capacity: number | null;
  readonly vacant: number | null;
  readonly cells: readonly ReadCell[];
}

/** The counts of one municipality on a status date: what is stored. The date is null while only the planner knows it. */
export interface ReadObservation extends Observation {
  readonly asOf: IsoDate | null;
}

/** What "." and "," mean in a column: "1.234,5" is Danish, "1,234.5" English; 'plain' has neither. */
export type NumberConvention = 'danish' | 'english' | 'plain';

/** What a column is good for that is no column of a coverage table: a help for reading the others, or something to be left out. */
export type ColumnAid = 'measure' | 'value' | 'group' | 'other-date' | 'personal';

export interface ReadColumn {
  /** Counted from 0; `Place.column` is one more, unless the table was turned. */
  readonly index: number;
  /** Number of the table of the file it belongs to, counted from 0. */
  readonly table: number;
  readonly header: string;
  /** Where the header stands; in a table that was turned, each on a line of its own. */
  readonly at: Place;
  /** The question whose answer – a `Column` or 'unused' – says what the column holds, whether or not it was asked. */
  readonly question: string;
  readonly aid: ColumnAid | null;
  /** Null when the column is not used. */
  readonly column: Column | null;
  readonly recognisedBy: 'header' | 'content' | 'answer' | null;
  readonly convention: NumberConvention | null;
  readonly sheet: string | null;
}

/** A date the file speaks of, and where. */
export interface FoundDate {
  readonly date: IsoDate;
  readonly raw: string;
  readonly from: 'column' | 'header' | 'title' | 'sheet-name' | 'file-name' | 'answer';
  readonly at?: Place;
}

/** Something that was checked and held: the green lines of the preview. */
export type Check =
  | { readonly what: 'filled-and-vacant-make-capacity'; readonly count: number }
  | { readonly what: 'parts-make-the-whole'; readonly count: number }
  | { readonly what: 'derived-agree'; readonly count: number }
  | { readonly what: 'totals-add-up'; readonly count: number }
  | { readonly what: 'areas-known'; readonly count: number }
  | { readonly what: 'groups-known'; readonly count: number }
  | { readonly what: 'dashes-proven-zero'; readonly count: number };

export type ReadingOutcome = 'accept' | 'accept-with-warnings' | 'ask' | 'reject';

/** Everything a file was read as, before anything changes. Plain data: it crosses from the worker and can be shown as it is. */
export interface Reading {
  readonly fileName: string;
  readonly format: 'delimited' | 'fixed-width' | 'markdown' | 'html' | 'xlsx' | null;
  /** Null for .xlsx and for what is no text. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly layout: 'plain' | 'long' | 'wide' | 'transposed' | null;
  readonly outcome: ReadingOutcome;
  readonly columns: readonly ReadColumn[];
  /** All of the file in its order, for the preview. */
  readonly rows: readonly ReadRow[];
  /** One for each municipality and date, in the order of their first rows: rows below municipality level added up. Of the whole file, also where `rows` shows its head alone. */
  readonly observations: readonly ReadObservation[];
  readonly dates: readonly FoundDate[];
  readonly diagnostics: readonly Diagnostic[];
  readonly questions: readonly Question[];
  /** The answers that were given and used, with their questions. */
  readonly answered: readonly AnsweredQuestion[];
  readonly checks: readonly Check[];
  /** Counts that the file gives only indirectly, as vacant = capacity − filled. */
  readonly computed: readonly CountColumn[];
  /** True when cells held personal data: the original bytes must not be stored. */
  readonly personalData: boolean;
  /** Set where the file holds a table of another kind than coverage: its counts. The rows' own counts are empty then. */
  readonly supplement: SupplementReading | null;
}
