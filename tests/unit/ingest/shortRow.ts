import type { Reading, ReadRow } from '../../../src/ingest/Reading.ts';
import { summedRows } from '../../../src/ingest/summedRows.ts';

/** A row as the corpus writes it: "0530 29625 21 3 2024-01-01", totals with their kind before. */
export function shortRow({ kind, areaCode, insured, capacity, vacant, asOf }: ReadRow): string {
  const parts = [areaCode, insured, capacity, vacant, asOf].map((part) => part ?? '-').join(' ');
  return kind === 'municipality' ? parts : `${kind} ${parts}`;
}

/** The rows that count, as the corpus writes them: one a municipality and date. */
export function shortRows(reading: Reading): string[] {
  return summedRows(reading).map(shortRow);
}
