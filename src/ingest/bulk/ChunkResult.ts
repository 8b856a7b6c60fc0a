import type { ObservationColumns } from '../../domain/ObservationColumns.ts';
import type { Diagnostic, DiagnosticCode } from '../../lib/Diagnostic.ts';
import type { BulkFacts } from './BulkFacts.ts';

/** What a worker read from one chunk. Lines are counted from the chunk's first, which is 1. */
export interface ChunkResult {
  readonly lines: number;
  readonly columns: ObservationColumns;
  readonly facts: BulkFacts;
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings of each kind there are, shown or not. */
  readonly counts: readonly (readonly [code: DiagnosticCode, count: number])[];
}
