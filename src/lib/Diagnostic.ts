import type { AreaTableDiagnosticData } from './AreaTableDiagnosticData.ts';
import type { BoundaryDiagnosticData } from './BoundaryDiagnosticData.ts';
import type { BulkDiagnosticData } from './BulkDiagnosticData.ts';
import type { Column, CountColumn, DerivedColumn } from './Column.ts';
import type { SupplementDiagnosticData } from './SupplementDiagnosticData.ts';
import type { SupplementCount, SupplementShare } from './SupplementColumn.ts';

/** A spot in a table, counted from 1 as the planner's own program shows it. */
export interface Place {
  readonly line: number;
  readonly column?: number;
  readonly sheet?: string;
}

export type Severity = 'error' | 'warning' | 'note';

/** Every kind of trouble or proof the product can report, with the values its sentence needs. `i18n/diagnostics` writes the sentence. */
export interface DiagnosticData extends AreaTableDiagnosticData, BoundaryDiagnosticData, BulkDiagnosticData, SupplementDiagnosticData {
  // The file as a whole
  'empty-file': Record<never, never>;
  'not-a-table': { readonly looksLike: 'image' | 'pdf' | 'zip' | 'binary' | 'text' | 'old-excel' | 'rtf' | 'damaged-xlsx' };
  'no-header-found': Record<never, never>;
  'missing-column': { readonly column: Column };
  'percentages-alone': Record<never, never>;
  'doubled-column': { readonly column: Column; readonly header: string };
  'unknown-column': { readonly header: string };
  'unknown-columns': { readonly count: number; readonly examples: readonly string[] };
  'column-assumed': { readonly column: Column; readonly header: string };
  'computed-column': { readonly column: CountColumn | SupplementCount };
  'no-municipality': Record<never, never>;
  'no-status-date': Record<never, never>;
  'date-found': { readonly raw: string; readonly date: string; readonly from: 'header' | 'title' | 'sheet-name' | 'file-name' | 'answer' };
  'date-from-period': { readonly raw: string; readonly date: string };
  'future-date': { readonly date: string };
  'not-a-date': { readonly raw: string };
  'encoding-assumed': { readonly encoding: string };
  'double-encoding-repaired': { readonly example: string; readonly count: number };
  'damaged-characters': { readonly raw: string };
  'hidden-characters': { readonly text: string };
  'loose-quotes': Record<never, never>;
  'file-too-large': { readonly bytes: number; readonly limit: number };
  'too-many-columns': { readonly columns: number; readonly limit: number };
  'personal-data': { readonly what: 'cpr' | 'email' | 'phone' | 'names'; readonly cells: number };
  'hidden-sheet': { readonly sheet: string };
  'table-not-used': Record<never, never>;
  'reader-failed': Record<never, never>;
  cancelled: Record<never, never>;
  // A column
  'convention-by-figures': { readonly column: Column; readonly raw: string; readonly value: number };
  'mixed-conventions': { readonly column: Column; readonly raw: string; readonly other: string };
  // A cell
  'not-a-number': { readonly raw: string; readonly column: Column };
  'not-whole': { readonly raw: string; readonly column: Column };
  'imprecise-number': { readonly raw: string; readonly column: Column };
  'formula-error': { readonly raw: string; readonly column: Column };
  'negative-number': { readonly raw: string; readonly column: Column };
  'number-marked': { readonly raw: string; readonly column: Column; readonly value: number };
  'missing-value': {
    readonly column: Column;
    readonly area: string;
    readonly raw: string;
    readonly why: 'empty' | 'missing' | 'withheld' | 'not-applicable';
  };
  'dash-is-zero': { readonly column: Column; readonly area: string; readonly raw: string; readonly by: 'identity' | 'total' | 'answer' };
  'dash-undecided': { readonly column: Column; readonly area: string; readonly raw: string };
  // A row
  'ragged-row': { readonly cells: number; readonly expected: number };
  'unknown-area': { readonly name: string };
  'area-variant': { readonly name: string; readonly official: string };
  'area-damaged': { readonly name: string; readonly official: string };
  'area-contradiction': { readonly name: string; readonly code: string; readonly official: string };
  'not-a-municipality': { readonly name: string };
  'doubled-area': { readonly area: string; readonly firstLine: number };
  'vacant-exceeds-capacity': { readonly area: string; readonly vacant: number; readonly capacity: number };
  'filled-exceeds-capacity': { readonly area: string; readonly filled: number; readonly capacity: number };
  'counts-disagree': { readonly area: string; readonly capacity: number; readonly vacant: number; readonly filled: number };
  'mostly-vacant': { readonly vacant: number; readonly capacity: number };
  'implausible-ratio': { readonly area: string; readonly insured: number; readonly capacity: number };
  'derived-disagrees': {
    readonly area: string;
    readonly column: DerivedColumn | SupplementShare;
    readonly published: string;
    readonly recomputed: number;
  };
  'derived-not-defined': { readonly area: string; readonly column: DerivedColumn | SupplementShare; readonly published: string };
  'ignored-row': { readonly text: string };
  'row-above-header': { readonly area: string };
  'hidden-row': { readonly area: string };
  // Totals
  'total-adds-up': { readonly label: string; readonly rows: number };
  'total-by-arithmetic': { readonly label: string; readonly rows: number };
  'total-of-something-larger': { readonly label: string };
  'total-does-not-add-up': {
    readonly label: string;
    readonly column: CountColumn | SupplementCount;
    readonly published: number;
    readonly sum: number;
  };
  'total-unchecked': { readonly label: string };
  'group-incomplete': { readonly label: string; readonly missing: readonly string[] };
  /** Rows below municipality level were added up; `dates` counts the status dates. */
  'rows-summed': { readonly rows: number; readonly areas: number; readonly dates: number };
  'no-practice': { readonly area: string };
  'table-adds-up': { readonly rows: number; readonly checks: number };
  // The project's own area tables
  'bad-area-table': { readonly file: string; readonly raw: string; readonly column: string };
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
