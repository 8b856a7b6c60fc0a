import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../src/domain/Snapshot.ts';
import { select } from '../../../src/state/Selection.ts';
import { startView } from '../../../src/state/ViewState.ts';
import { readCatalog } from '../../support/readCatalog.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';

const catalog = readCatalog();

describe('what a view is about', () => {
  test('by default the newest snapshot and the group it prints a total for', () => {
    const older: Snapshot = { ...referenceSnapshot, id: 'older', asOf: '2023-01-01' };
    const selection = select(startView, catalog, [older, referenceSnapshot]);
    expect(selection?.snapshot.id).toBe(referenceSnapshot.id);
    expect(selection?.group.code).toBe('klynge-sydvestjylland');
    expect(selection?.region?.code).toBe('1083');
  });

  test('without a total, the smallest group that holds all its municipalities', () => {
    const selection = select(startView, catalog, [{ ...referenceSnapshot, totals: [] }]);
    expect(selection?.group.code).toBe('klynge-sydvestjylland');
  });

  test('groups are those of the status date: after 2026 the council, without Billund', () => {
    const selection = select(startView, catalog, [{ ...referenceSnapshot, asOf: '2027-01-01', totals: [] }]);
    expect(selection?.group.code).toBe('raad-sydvestjylland');
    expect(selection?.choices.map((choice) => choice.area.code)).toContain('raad-sydvestjylland');
    expect(selection?.choices.map((choice) => choice.area.code)).not.toContain('klynge-sydvestjylland');
  });

  test('Vejen lies in two clusters, and both are offered with how much the snapshot covers', () => {
    const choices = select(startView, catalog, [referenceSnapshot])?.choices ?? [];
    const clusters = choices.filter((choice) => choice.area.kind === 'cluster');
    expect(clusters.map((choice) => [choice.area.name, choice.covered, choice.members])).toEqual([
      ['Sydvestjylland', 5, 5],
      ['Lillebælt', 1, 5],
    ]);
  });

  test('a snapshot or group that is not there falls back and is reported', () => {
    const selection = select({ ...startView, snapshot: 'gone', area: 'klynge-fyn' }, catalog, [referenceSnapshot]);
    expect(selection?.dropped.map((entry) => entry.part)).toEqual(['snapshot', 'area']);
    expect(selection?.group.code).toBe('klynge-sydvestjylland');
  });

  test('a table of years before the regions is about the country', () => {
    const selection = select(startView, catalog, [{ ...referenceSnapshot, asOf: '1995-01-01', totals: [] }]);
    expect([selection?.group.code, selection?.region]).toEqual(['dk', null]);
  });

  test('without any snapshot there is nothing to show', () => {
    expect(select(startView, catalog, [])).toBeNull();
  });
});

test('nobody meets invented figures unasked while there are real ones', () => {
  const madeUp: Snapshot = {
    ...referenceSnapshot,
    id: 'made-up',
    asOf: '2026-07-01',
    source: { ...referenceSnapshot.source, invented: true },
  };
  expect(select(startView, catalog, [referenceSnapshot, madeUp])?.snapshot.id).toBe(referenceSnapshot.id);
  expect(select({ ...startView, snapshot: 'made-up' }, catalog, [referenceSnapshot, madeUp])?.snapshot.id).toBe('made-up');
  expect(select(startView, catalog, [madeUp])?.snapshot.id).toBe('made-up');
});
