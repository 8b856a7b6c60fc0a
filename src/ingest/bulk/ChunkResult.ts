import type { Diagnostic, DiagnosticCode } from '../../lib/Diagnostic.ts';
import type { BulkFacts } from './BulkFacts.ts';
import type { ChunkRows } from './ChunkRows.ts';

/** What a worker read from one chunk. Lines are counted from the chunk's first, which is 1. */
export interface ChunkResult {
  readonly lines: number;
  readonly rows: ChunkRows;
  readonly facts: BulkFacts;
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings of each kind there are, shown or not. */
  readonly counts: readonly (readonly [code: DiagnosticCode, count: number])[];
}
