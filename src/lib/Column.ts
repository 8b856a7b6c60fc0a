import type { SupplementColumn } from './SupplementColumn.ts';

/**
 * What a column of a coverage table can hold. The order is that of the tables in meeting minutes. 'practice' names what a row below municipality
 * level is about: a practice, a clinic, a city district.
 */
export const columns = [
  'area-code',
  'area-name',
  'practice',
  'as-of',
  'insured',
  'capacity',
  'vacant',
  'vacancy-share',
  'filled',
  'filled-share',
  'insured-per-capacity',
  'insured-per-filled',
] as const;

/** What a column can hold: of a coverage table, or of a table beside it. */
export type Column = (typeof columns)[number] | SupplementColumn;

/** The columns that hold counts; every other figure follows from them. */
export const countColumns = ['insured', 'capacity', 'vacant', 'filled'] as const satisfies readonly Column[];
export type CountColumn = (typeof countColumns)[number];

/** The columns that publishers compute themselves: a check on the counts, never an input. */
export const derivedColumns = [
  'vacancy-share',
  'filled-share',
  'insured-per-capacity',
  'insured-per-filled',
] as const satisfies readonly Column[];
export type DerivedColumn = (typeof derivedColumns)[number];
