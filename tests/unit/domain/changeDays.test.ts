import { expect, test } from 'vitest';
import { changeDays } from '../../../src/domain/changeDays.ts';
import { membersOf } from '../../../src/domain/membersOf.ts';
import type { IsoDate } from '../../../src/lib/IsoDate.ts';
import { readCatalog } from '../../support/readCatalog.ts';

const catalog = readCatalog();

test('the day after the last day of a cluster is one, and the first day of a council', () => {
  expect(changeDays(catalog)).toEqual(['2007-01-01', '2022-07-01', '2027-01-01']);
});

test('on the days between two of them every group has the same members', () => {
  const days: readonly [IsoDate, IsoDate][] = [
    ['2007-01-01', '2022-06-30'],
    ['2022-07-01', '2026-12-31'],
    ['2027-01-01', '2040-01-01'],
  ];
  for (const [first, last] of days) {
    for (const { code } of catalog.areas.filter(({ kind }) => kind !== 'municipality')) {
      expect(membersOf(catalog, code, first)).toEqual(membersOf(catalog, code, last));
    }
  }
});
