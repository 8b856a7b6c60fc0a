import type { Reading } from '../ingest/Reading.ts';
import { toSnapshots, type ReadSnapshot, type SnapshotDetails } from '../ingest/toSnapshots.ts';
import { toSupplements, type ReadSupplement } from '../ingest/toSupplements.ts';
import type { Outcome } from '../lib/Outcome.ts';
import type { Answers } from '../lib/Question.ts';
import type { AcceptedTable } from '../storage/Archive.ts';

/** A table of figures before it has its id. */
export type ReadTable = ReadSnapshot | ReadSupplement;

/** Turns an accepted reading into tables of its kind, one per status date: all or nothing. */
export function toTables(reading: Reading, details: SnapshotDetails): Outcome<readonly ReadTable[]> {
  const { supplement } = reading;
  return supplement ? toSupplements({ ...reading, supplement }, details) : toSnapshots(reading, details);
}

/** A table with the file it is kept with. */
export function withFile(
  table: ReadTable,
  { fileName, bytes, answers }: { readonly fileName: string; readonly bytes: Uint8Array; readonly answers: Answers },
): AcceptedTable {
  return 'kind' in table ? { snapshot: { ...table, fileName }, bytes, answers } : { snapshot: { ...table, fileName }, bytes, answers };
}
