import { expect, test } from 'vitest';
import { heldByFile } from '../../../src/state/heldByFile.ts';
import type { HeldSnapshot } from '../../../src/state/Held.ts';
import type { IsoDate } from '../../../src/lib/IsoDate.ts';

const source = { title: '', publisher: '', note: '', disputes: [] };

function held(id: string, asOf: IsoDate, sha256: string | null): HeldSnapshot {
  const snapshot = { id, asOf, source, fileName: 'a.csv', observations: [], totals: [] };
  if (sha256 === null) return { snapshot, origin: 'built-in', stored: null };
  const original = { sha256, size: 1 };
  return {
    snapshot,
    origin: 'archive',
    stored: { snapshot, original, answers: {}, acceptedAt: '', revision: { number: 1, of: 1 } },
  };
}

test('many tables of one file stand together where the first stood; few, and the built-in ones, stay alone', () => {
  const all = [
    held('a', '2024-05-01', 'long'),
    held('b', '2024-04-01', null),
    held('c', '2024-03-01', 'long'),
    held('d', '2024-03-01', 'short'),
    held('e', '2024-02-01', 'long'),
    held('f', '2024-02-01', 'short'),
    held('g', '2024-01-01', 'long'),
  ];
  expect(heldByFile(all).map((file) => file.map(({ snapshot }) => snapshot.id).join(''))).toEqual(['aceg', 'b', 'd', 'f']);
});
