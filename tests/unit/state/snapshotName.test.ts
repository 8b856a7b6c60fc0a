import { expect, test } from 'vitest';
import type { HeldSnapshot } from '../../../src/state/Held.ts';
import { snapshotName } from '../../../src/state/snapshotName.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';

function held(id: string, asOf: string, title: string, revision: readonly [number, number] | null): HeldSnapshot {
  const snapshot = {
    ...referenceSnapshot,
    id,
    asOf: asOf as HeldSnapshot['snapshot']['asOf'],
    source: { ...referenceSnapshot.source, title },
  };
  if (!revision) return { snapshot, origin: 'built-in', stored: null };
  const [number, of] = revision;
  return {
    snapshot,
    origin: 'archive',
    stored: { snapshot, original: { sha256: '', size: 0 }, answers: {}, acceptedAt: '', revision: { number, of } },
  };
}

const names = (all: readonly HeldSnapshot[]): string[] => all.map((one) => snapshotName(one, all, 'da'));

test('a date that only one table has is name enough', () => {
  expect(names([held('a', '2024-01-01', 'A', [1, 1]), held('b', '2025-01-01', 'A', [1, 1])])).toEqual(['1. januar 2024', '1. januar 2025']);
});

test('tables of one day are told apart by source', () => {
  expect(names([held('a', '2024-01-01', 'A', [1, 1]), held('b', '2024-01-01', 'B', [1, 1])])).toEqual([
    '1. januar 2024 · A',
    '1. januar 2024 · B',
  ]);
});

test('revisions of one source are told apart by number', () => {
  expect(names([held('a', '2024-01-01', 'A', [2, 2]), held('b', '2024-01-01', 'A', [1, 2])])).toEqual([
    '1. januar 2024 · A, udgave 2',
    '1. januar 2024 · A, udgave 1',
  ]);
});

test('a loaded table that is called like a shipped one says that it was loaded', () => {
  expect(names([held('a', '2024-01-01', 'A', [1, 1]), held('b', '2024-01-01', 'A', null)])).toEqual([
    '1. januar 2024 · A (indlæst her)',
    '1. januar 2024 · A (følger med siden)',
  ]);
});

test('a table of invented figures is called so, even alone', () => {
  const one = held('a', '2024-01-01', 'A', [1, 1]);
  const madeUp = { ...one, snapshot: { ...one.snapshot, source: { ...one.snapshot.source, invented: true as const } } };
  expect(names([madeUp])).toEqual(['1. januar 2024 (opdigtede tal)']);
});
