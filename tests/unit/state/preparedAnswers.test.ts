import { beforeAll, expect, test } from 'vitest';
import type { CoverageRow } from '../../../src/database/queries/figures.ts';
import { builtInFiles } from '../../../src/state/builtInFiles.ts';
import { Library } from '../../../src/state/Library.svelte.ts';
import { PreparedAnswers } from '../../../src/state/PreparedAnswers.ts';
import { readBuiltIn, type BuiltIn } from '../../../src/state/readBuiltIn.ts';
import { createMemoryArchive } from '../../../src/storage/createMemoryArchive.ts';

let shipped: BuiltIn;
beforeAll(async () => {
  const read = await readBuiltIn();
  if (!read.ok) throw new Error('The shipped files cannot be read');
  shipped = read.value;
});

/** A library of a reader who has nothing yet, and answers about the first table of it. */
function open() {
  const archive = createMemoryArchive();
  const library = new Library(shipped, archive);
  const snapshot = shipped.snapshots[0]!;
  const rows: readonly CoverageRow[] = [];
  const prepared = new PreparedAnswers(library, {
    key: '',
    figures: [{ snapshot: snapshot.id, groupedOn: null, rows }],
    similar: [{ snapshot: snapshot.id, municipality: '0573', row: null }],
  });
  return { archive, library, snapshot, prepared };
}

test('prepared answers are about the shipped tables with the shipped areas, on the days that were asked for', () => {
  const { library, snapshot, prepared } = open();
  expect(prepared.figures(library.catalog, snapshot.id, null)).toBeDefined();
  expect(prepared.similar(library.catalog, snapshot.id, '0573')).toBeNull();
  expect(prepared.figures(library.catalog, snapshot.id, '2027-01-01')).toBeUndefined();
  expect(prepared.figures(library.catalog, 'another', null)).toBeUndefined();
  expect(prepared.similar(library.catalog, snapshot.id, '0561')).toBeUndefined();
});

test('a reader’s own groups or norms make the database answer', () => {
  const { library, snapshot, prepared } = open();
  expect(prepared.figures({ ...library.catalog }, snapshot.id, null)).toBeUndefined();
  expect(prepared.similar({ ...library.catalog }, snapshot.id, '0573')).toBeUndefined();
});

test('a reader’s own copy of a shipped table makes the database answer: its totals may be others', async () => {
  const { library, snapshot, prepared } = open();
  const { id, ...copy } = snapshot;
  await library.save([{ snapshot: copy, bytes: builtInFiles.snapshot(snapshot.fileName).bytes, answers: {} }]);
  expect(library.snapshots.map((held) => [held.snapshot.id, held.origin])).toEqual([[id, 'archive']]);
  expect(prepared.figures(library.catalog, id, null)).toBeUndefined();
});
