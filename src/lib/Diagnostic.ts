import type { Column, CountColumn, DerivedColumn } from './Column.ts';

/** A spot in a table, counted from 1 as the planner's own program shows it. */
export interface Place {
  readonly line: number;
  readonly column?: number;
  readonly sheet?: string;
}

export type Severity = 'error' | 'warning' | 'note';

/** Every kind of trouble or proof the product can report, with the values its sentence needs. `i18n/diagnostics` writes the sentence. */
export interface DiagnosticData {
  // The file as a whole
  'empty-file': Record<never, never>;
  'not-a-table': { readonly looksLike: 'image' | 'pdf' | 'zip' | 'binary' | 'text' };
  'no-header-found': Record<never, never>;
  'missing-column': { readonly column: Column };
  'doubled-column': { readonly column: Column; readonly header: string };
  'unknown-column': { readonly header: string };
  'no-municipality': Record<never, never>;
  'no-status-date': Record<never, never>;
  'encoding-assumed': { readonly encoding: string };
  'file-too-large': { readonly bytes: number; readonly limit: number };
  // A cell
  'not-a-number': { readonly raw: string; readonly column: Column };
  'negative-number': { readonly raw: string; readonly column: Column };
  'missing-value': { readonly column: Column; readonly area: string };
  'dash-is-zero': { readonly column: Column; readonly area: string };
  'dash-undecided': { readonly column: Column; readonly area: string };
  // A row
  'unknown-area': { readonly name: string };
  'doubled-area': { readonly area: string; readonly firstLine: number };
  'vacant-exceeds-capacity': { readonly area: string; readonly vacant: number; readonly capacity: number };
  'counts-disagree': { readonly area: string; readonly capacity: number; readonly vacant: number; readonly filled: number };
  'derived-disagrees': { readonly area: string; readonly column: DerivedColumn; readonly published: string; readonly recomputed: number };
  'ignored-row': { readonly text: string };
  // Totals
  'total-adds-up': { readonly label: string; readonly rows: number };
  'total-of-something-larger': { readonly label: string };
  'total-does-not-add-up': { readonly label: string; readonly column: CountColumn; readonly published: number; readonly sum: number };
  'table-adds-up': { readonly rows: number; readonly checks: number };
}

export type DiagnosticCode = keyof DiagnosticData;

/** A finding as data, not prose: how grave it is, where it stands, and the values its sentence needs. */
export type Diagnostic = {
  [Code in DiagnosticCode]: {
    readonly severity: Severity;
    readonly code: Code;
    readonly at?: Place;
    readonly data: DiagnosticData[Code];
  };
}[DiagnosticCode];
