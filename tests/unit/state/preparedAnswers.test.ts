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

test('a reader’s own copy of a shipped table is answered for at once while its figures are the shipped ones, and else by the database', async () => {
  const { library, snapshot, prepared } = open();
  const { id, ...copy } = snapshot;
  const { bytes } = builtInFiles.snapshot(snapshot.fileName);
  const source = { ...copy.source, note: 'Mine' };
  await library.save([{ snapshot: { ...copy, source }, bytes, answers: {} }]);
  expect(library.snapshots.map((held) => [held.snapshot.id, held.origin, held.snapshot.source.note])).toEqual([[id, 'archive', 'Mine']]);
  expect(prepared.figures(library.catalog, id, null)).toBeDefined();

  await library.remove(id);
  const totals = copy.totals.map((total) => ({ ...total, kind: 'subtotal' as const }));
  await library.save([{ snapshot: { ...copy, totals }, bytes, answers: {} }]);
  expect(library.snapshots.map((held) => [held.snapshot.id, held.origin])).toEqual([[id, 'archive']]);
  expect(prepared.figures(library.catalog, id, null)).toBeUndefined();
});
