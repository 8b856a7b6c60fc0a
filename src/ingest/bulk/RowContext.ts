import type { BulkFacts } from './BulkFacts.ts';
import type { BulkFindings } from './BulkFindings.ts';

/** The row that is being read, and where to report what is noticed. */
export interface RowContext {
  facts: BulkFacts;
  findings: BulkFindings;
  line: number;
  /** Name of the area. */
  name: string;
  /** Column of the name, counted from 1. */
  nameColumn: number;
  /** The cleaned text of a figure cell, by its number in `figureColumns`. */
  readonly textOf: (figure: number) => string;
}
