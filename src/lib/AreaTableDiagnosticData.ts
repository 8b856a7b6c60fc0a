import type { AreaTableColumn } from './AreaTableColumn.ts';

/** What can be said about a planner's table of groups or of norms. */
export interface AreaTableDiagnosticData {
  // The table as a whole
  'area-table-not-found': Record<never, never>;
  'area-table-lacks-column': { readonly column: AreaTableColumn };
  'area-table-doubled-column': { readonly header: string };
  'area-table-empty': Record<never, never>;
  'area-table-other-sheets': { readonly sheets: readonly string[] };
  // A row
  'area-table-empty-cell': { readonly column: AreaTableColumn };
  'area-table-doubled-row': { readonly firstLine: number };
  'area-table-unknown-area': { readonly name: string; readonly nearest: readonly string[] };
  'area-table-contradiction': { readonly name: string; readonly code: string };
  'area-table-ambiguous-area': { readonly name: string; readonly codes: readonly string[] };
  // A period
  'ambiguous-date': { readonly raw: string; readonly readings: readonly string[] };
  'period-reversed': { readonly from: string; readonly to: string };
  'periods-overlap': { readonly area: string; readonly group: string | null; readonly firstLine: number | null };
  // Groups
  'group-without-members': { readonly group: string };
  'group-names-differ': { readonly code: string; readonly name: string; readonly other: string };
  'group-name-unusable': { readonly name: string };
  'group-code-taken': { readonly code: string; readonly by: string };
  'group-kind-unknown': { readonly raw: string };
  'group-kind-fixed': { readonly group: string };
  'group-replaces-shipped': { readonly group: string; readonly code: string };
  'group-beside-shipped': { readonly group: string; readonly codes: readonly string[] };
  // Norms
  'not-a-norm': { readonly raw: string };
  'ambiguous-norm': { readonly raw: string };
  'implausible-norm': { readonly area: string; readonly norm: number };
  'norm-for-members': { readonly group: string; readonly members: number };
  'norm-without-members': { readonly group: string };
}
