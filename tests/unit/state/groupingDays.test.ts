import { expect, test } from 'vitest';
import { groupingDays, namesakeOn } from '../../../src/state/groupingDays.ts';
import { readCatalog } from '../../support/readCatalog.ts';

const catalog = readCatalog();

test('a table of 2024 can be grouped as from 2027, one of 2027 as before, and one of 2020 both ways', () => {
  expect(groupingDays(catalog, '2024-11-11')).toEqual([{ day: '2027-01-01', kind: 'council' }]);
  expect(groupingDays(catalog, '2027-06-30')).toEqual([{ day: '2022-07-01', kind: 'cluster' }]);
  expect(groupingDays(catalog, '2020-01-01').map(({ day }) => day)).toEqual(['2022-07-01', '2027-01-01']);
});

test('a group keeps its place where it still exists, and its name where another area bears it', () => {
  expect(namesakeOn(catalog, '1083', '2027-01-01')).toBe('1083');
  expect(namesakeOn(catalog, 'klynge-horsens', '2027-01-01')).toBeNull();
  const council = namesakeOn(catalog, 'klynge-sydvestjylland', '2027-01-01');
  expect(catalog.areas.find(({ code }) => code === council)).toMatchObject({ kind: 'council' });
});
