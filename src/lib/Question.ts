import type { Column, CountColumn } from './Column.ts';
import type { SupplementCount, SupplementKindId } from './SupplementColumn.ts';
import type { Place } from './Diagnostic.ts';
import type { IsoDate } from './IsoDate.ts';

/** A row of a file, counted from 1, and its sheet where the file has several. */
export interface RowPlace {
  readonly line: number;
  readonly sheet?: string;
}

/** What a reading cannot settle on its own, with the values its sentence needs. `i18n/questions` writes the sentence. */
export interface QuestionData {
  /** 'absent' does not stop the reading: the date is a field of the form. The others do. */
  'status-date': { readonly why: 'absent' | 'several' | 'day-or-month' | 'whole-year'; readonly found: string };
  'unknown-area': { readonly name: string };
  dash: {
    readonly column: CountColumn | SupplementCount;
    readonly header: string;
    readonly raw: string;
    readonly areas: readonly string[];
  };
  'number-convention': { readonly column: Column; readonly header: string; readonly raw: string };
  /** Which of several columns holds `column`; or, when `column` is null, what the column called `header` holds. */
  column: { readonly column: Column | null; readonly header: string };
  'doubled-area': { readonly area: string; readonly rows: readonly RowPlace[]; readonly same: boolean };
  /** A row of a municipality names no practice, and others of it do. */
  'no-practice': { readonly area: string };
  'counts-disagree': { readonly area: string; readonly capacity: number; readonly vacant: number; readonly filled: number };
  sheet: { readonly sheets: readonly string[] };
  /** The file can be read as several kinds of table. */
  'table-kind': Record<never, never>;
}

export type QuestionAbout = keyof QuestionData;

/** An answer to choose, with the values its label needs. */
export interface OptionData {
  area: { readonly code: string; readonly name: string };
  'ignore-row': Record<never, never>;
  'is-total': Record<never, never>;
  'is-practice': Record<never, never>;
  zero: Record<never, never>;
  missing: Record<never, never>;
  date: { readonly date: IsoDate; readonly found: string };
  thousands: { readonly raw: string; readonly value: number };
  decimals: { readonly raw: string; readonly value: number };
  'holds-column': { readonly column: Column };
  'use-column': { readonly header: string; readonly index: number };
  'unused-column': Record<never, never>;
  'use-line': RowPlace & {
    readonly insured: number | null;
    readonly capacity: number | null;
    readonly vacant: number | null;
  };
  'trust-vacant': { readonly vacant: number; readonly filled: number };
  'trust-filled': { readonly vacant: number; readonly filled: number };
  'trust-parts': { readonly capacity: number; readonly vacant: number; readonly filled: number };
  'use-sheet': { readonly sheet: string };
  'is-kind': { readonly kind: 'coverage' | SupplementKindId };
  'use-counts': { readonly line: number; readonly counts: readonly { readonly column: SupplementCount; readonly value: number | null }[] };
}

/** One answer to choose; its id is what `Answers` stores. */
export type QuestionOption = {
  [Kind in keyof OptionData]: { readonly id: string; readonly kind: Kind; readonly data: OptionData[Kind] };
}[keyof OptionData];

/** A doubt as data: what about, where, and the answers that make sense. */
export type Question = {
  [About in QuestionAbout]: {
    /** Stable for the same doubt in the same file, so that an answer can be stored and given again. */
    readonly id: string;
    readonly about: About;
    readonly at?: Place;
    readonly data: QuestionData[About];
    readonly options: readonly QuestionOption[];
  };
}[QuestionAbout];

/** A question with the id of the option that was chosen. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly option: string;
}

/** Question id → option id. Plain JSON: it is stored with the snapshot. */
export type Answers = Readonly<Record<string, string>>;
