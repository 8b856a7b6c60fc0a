import type { Answers, Reading } from '../../../../src/ingest/Reading.ts';
import { readTable } from '../../../../src/ingest/readTable.ts';
import { readCatalog } from '../../../support/readCatalog.ts';

const catalog = readCatalog();

export function readText(text: string, answers: Answers = {}, name = 'tabel.csv'): Promise<Reading> {
  return readTable({ name, bytes: new TextEncoder().encode(text) }, catalog, answers);
}

/** Rows as "0561 2025-07-01 31 20": area, day, the counts that are kept. */
export function rowsOf({ supplement }: Reading): string[] {
  return (supplement?.rows ?? []).map(({ kind, areaCode, asOf, counts }) =>
    [...(kind === 'row' ? [] : [kind]), areaCode ?? '?', asOf ?? '-', ...Object.values(counts).map((count) => count ?? '?')].join(' '),
  );
}

export function codesOf({ diagnostics }: Reading): string[] {
  return diagnostics.map(({ code }) => code);
}
