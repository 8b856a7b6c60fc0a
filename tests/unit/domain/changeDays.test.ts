import { expect, test } from 'vitest';
import { areasAt } from '../../../src/domain/areasAt.ts';
import { changeDays } from '../../../src/domain/changeDays.ts';
import { membersOf } from '../../../src/domain/membersOf.ts';
import { regionOf } from '../../../src/domain/regionOf.ts';
import type { IsoDate } from '../../../src/lib/IsoDate.ts';
import { readCatalog } from '../../support/readCatalog.ts';

const catalog = readCatalog();

test('the day after the last day of a cluster is one, and the first day of a council', () => {
  expect(changeDays(catalog)).toEqual(['2007-01-01', '2022-07-01', '2027-01-01']);
});

// What is known of one catalog is kept for a period: another copy of it is asked anew.
const anew = () => ({ ...catalog });

test('on the days between two of them every group has the same members', () => {
  const days: readonly [IsoDate, IsoDate][] = [
    ['2007-01-01', '2022-06-30'],
    ['2022-07-01', '2026-12-31'],
    ['2027-01-01', '2040-01-01'],
  ];
  for (const [first, last] of days) {
    for (const { code } of catalog.areas.filter(({ kind }) => kind !== 'municipality')) {
      expect(membersOf(anew(), code, first)).toEqual(membersOf(anew(), code, last));
    }
  }
});

test('what is kept for a period is what is found anew, whichever day was asked for before', () => {
  const days: readonly IsoDate[] = [
    '2027-01-01',
    '2006-12-31',
    '2026-12-31',
    '2007-01-01',
    '2022-06-30',
    '2040-01-01',
    '2022-07-01',
    '2024-11-11',
  ];
  for (const day of [...days, ...days.toReversed()]) {
    expect(areasAt(catalog, day)).toEqual(areasAt(anew(), day));
    const found = anew();
    for (const { code } of catalog.areas) {
      expect(membersOf(catalog, code, day)).toEqual(membersOf(found, code, day));
      expect(regionOf(catalog, code, day)).toEqual(regionOf(found, code, day));
    }
  }
});
