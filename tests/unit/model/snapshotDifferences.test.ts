import { describe, expect, test } from 'vitest';
import { snapshotDifferences } from '../../../src/model/snapshotDifferences.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';

const name = (code: string): string => code;

describe('what a new table says otherwise', () => {
  test('the same table differs in nothing', () => {
    expect(snapshotDifferences(referenceSnapshot, referenceSnapshot, name)).toEqual({ changed: [], added: [], missing: [], unchanged: 15 });
  });

  test('a corrected count is shown with both values', () => {
    const corrected = {
      observations: referenceSnapshot.observations.map((row) => (row.areaCode === '0573' ? { ...row, vacant: 5 } : row)),
    };
    expect(snapshotDifferences(referenceSnapshot, corrected, name).changed).toEqual([
      { areaCode: '0573', count: 'vacant', before: 6, after: 5 },
    ]);
  });

  test('a count that is no longer given is missing, not zero', () => {
    const withheld = {
      observations: referenceSnapshot.observations.map((row) => (row.areaCode === '0563' ? { ...row, vacant: null } : row)),
    };
    expect(snapshotDifferences(referenceSnapshot, withheld, name).changed).toEqual([
      { areaCode: '0563', count: 'vacant', before: 0, after: null },
    ]);
  });

  test('municipalities that came or went are named, and their counts are not called changed', () => {
    const other = { observations: [...referenceSnapshot.observations.slice(1), { areaCode: '0510', insured: 1, capacity: 1, vacant: 0 }] };
    const differences = snapshotDifferences(referenceSnapshot, other, name);
    expect(differences).toMatchObject({ changed: [], added: ['0510'], missing: ['0530'], unchanged: 12 });
  });
});
