/** Why a row of a very large file cannot be read by itself. */
export type UnclearRow =
  'quotes' | 'characters' | 'not-a-row' | 'no-name' | 'no-date' | 'whole-year' | 'day-or-month' | 'total-row' | 'too-precise' | 'too-large';

/** Findings that only tables of very many rows have. */
export interface BulkDiagnosticData {
  'row-unclear': { readonly why: UnclearRow; readonly raw: string };
  /** The file cannot be asked about row by row, and something in it would have to be. */
  'too-large-to-ask': { readonly rows: number };
  /** Of one kind of finding only the first are listed; `line` is that of the first. */
  'more-of-the-kind': { readonly shown: number; readonly count: number; readonly line: number };
  'too-many-rows-to-keep': { readonly rows: number; readonly limit: number };
}
