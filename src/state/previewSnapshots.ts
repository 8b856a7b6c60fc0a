import type { Reading } from '../ingest/Reading.ts';
import { toSnapshots, type ReadSnapshot } from '../ingest/toSnapshots.ts';
import type { IsoDate } from '../lib/IsoDate.ts';

const noSource = { title: '', publisher: '', note: '', disputes: [] };

/**
 * What would be stored of a reading, one table a status date, the latest first.
 *
 * @param asOf The date of the form, for rows without one.
 * @returns Nothing while the reading cannot be stored or a date is missing.
 */
export function previewSnapshots(reading: Reading, asOf: IsoDate | null): readonly ReadSnapshot[] {
  const made = toSnapshots(reading, { source: noSource, ...(asOf === null ? {} : { asOf }) });
  return made.ok ? made.value.toReversed() : [];
}
