import { readFile } from '../ingest/readFile.ts';
import type { AnsweredQuestion } from '../lib/Question.ts';
import type { Held, TableHead } from './Held.ts';
import type { Library } from './Library.svelte.ts';

/**
 * The answers given when a table was loaded, with their questions: its file is read again with them, since only the answers are stored.
 *
 * @returns Null when the file cannot be had or read.
 */
export async function answersOf({ snapshot, stored }: Held<TableHead>, library: Library): Promise<readonly AnsweredQuestion[] | null> {
  if (!stored) return [];
  const original = await library.original(stored.original.sha256);
  if (!original.ok) return null;
  const reading = await readFile({ name: snapshot.fileName, bytes: original.value }, library.documents.catalog, stored.answers);
  return reading.ok ? reading.value.answered : null;
}
