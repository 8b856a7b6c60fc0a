import type { ObservationColumns } from '../../domain/ObservationColumns.ts';
import type { Reading } from '../Reading.ts';

/** A very large table as it was read: every row of it, in columns. */
export interface BulkReading {
  /** For the preview: outcome, findings and checks are those of the whole file, its rows are only the head. Never to be stored as the table. */
  readonly reading: Reading;
  /** Rows of municipalities in the file. */
  readonly rows: number;
  /** The observations of all rows, in the order of the file; empty unless the table can be accepted. */
  readonly columns: readonly ObservationColumns[];
}
