import { describe, expect, test } from 'vitest';
import { snapshotDifferences } from '../../../src/model/snapshotDifferences.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';

const name = (code: string): string => (code === '0573' ? 'Varde' : code);
const { observations, totals } = referenceSnapshot;
const nobody = { municipality: [], total: [] };

describe('what a later table says otherwise', () => {
  test('the same table differs in nothing', () => {
    const unchanged = 3 * (observations.length + totals.length);
    expect(snapshotDifferences(referenceSnapshot, referenceSnapshot, name)).toEqual({
      changed: [],
      added: nobody,
      missing: nobody,
      unchanged,
    });
  });

  test('a corrected count is shown with both values', () => {
    const corrected = { totals, observations: observations.map((row) => (row.areaCode === '0573' ? { ...row, vacant: 5 } : row)) };
    expect(snapshotDifferences(referenceSnapshot, corrected, name).changed).toEqual([
      { kind: 'municipality', name: 'Varde', count: 'vacant', before: 6, after: 5 },
    ]);
  });

  test('a corrected total of the region is shown too: everything is held against it', () => {
    const corrected = {
      observations,
      totals: totals.map((row) => (row.kind === 'region-total' ? { ...row, label: 'Hele regionen', vacant: 47 } : row)),
    };
    expect(snapshotDifferences(referenceSnapshot, corrected, name).changed).toEqual([
      { kind: 'total', name: 'Hele regionen', count: 'vacant', before: 45, after: 47 },
    ]);
  });

  test('a count that is no longer given is missing, not zero', () => {
    const withheld = { totals, observations: observations.map((row) => (row.areaCode === '0563' ? { ...row, vacant: null } : row)) };
    expect(snapshotDifferences(referenceSnapshot, withheld, name).changed).toEqual([
      { kind: 'municipality', name: '0563', count: 'vacant', before: 0, after: null },
    ]);
  });

  test('rows that came or went are named, and their counts are not called changed', () => {
    const other = {
      observations: [...observations.slice(1), { areaCode: '0510', insured: 1, capacity: 1, vacant: 0, line: 6 }],
      totals: totals.slice(0, 1),
    };
    const differences = snapshotDifferences(referenceSnapshot, other, name);
    expect(differences).toMatchObject({
      changed: [],
      added: { municipality: ['0510'], total: [] },
      missing: { municipality: ['0530'], total: ['Regionstotal'] },
      unchanged: 15,
    });
  });
});
