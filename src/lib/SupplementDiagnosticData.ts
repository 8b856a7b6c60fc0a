import type { SupplementCount } from './SupplementColumn.ts';

/** Findings that only the tables beside the coverage tables have. */
export interface SupplementDiagnosticData {
  'parts-disagree': {
    readonly area: string;
    readonly whole: SupplementCount;
    readonly part: SupplementCount;
    readonly rest: SupplementCount;
    readonly published: number;
    readonly sum: number;
  };
  'part-exceeds': {
    readonly area: string;
    readonly part: SupplementCount;
    readonly whole: SupplementCount;
    readonly partValue: number;
    readonly wholeValue: number;
  };
  /** A row that should be about a group names none that is known. */
  'unknown-group': { readonly name: string };
}
