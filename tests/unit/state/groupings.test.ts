import { expect, test } from 'vitest';
import { membersOf } from '../../../src/domain/membersOf.ts';
import { regionOf } from '../../../src/domain/regionOf.ts';
import type { IsoDate } from '../../../src/lib/IsoDate.ts';
import { Groupings } from '../../../src/state/Groupings.ts';
import { coverageOf } from '../../support/coverageOf.ts';
import { readCatalog } from '../../support/readCatalog.ts';

const catalog = readCatalog();
const groups = catalog.areas.filter(({ kind }) => kind !== 'municipality');

test('what is kept from one day to the next is what each day would give', () => {
  const groupings = new Groupings(catalog);
  const days: readonly IsoDate[] = ['1999-12-31', '2007-01-01', '2022-06-30', '2022-07-01', '2026-12-31', '2027-01-01', '2050-01-01'];
  for (const day of [...days, ...days.toReversed()]) {
    for (const { code } of groups) {
      const { members, region } = groupings.of(code, day);
      expect(members).toEqual(membersOf(catalog, code, day).map((area) => area.code));
      expect(region).toEqual(regionOf(catalog, code, day));
    }
  }
});

test('the page shows as many members of a group as the database has counted', async () => {
  for (const [group, groupedOn] of [
    ['klynge-sydvestjylland', null],
    ['klynge-lillebaelt', null],
    ['1083', null],
    ['dk', null],
    ['raad-sydvestjylland', '2027-01-01'],
  ] as const) {
    const coverage = await coverageOf({ group, groupedOn });
    const counted = coverage.rows.find(({ unit }) => unit === 'group');
    expect(coverage.rows.filter(({ unit }) => unit === 'municipality').length, group).toBe(counted?.covered);
    expect(new Groupings(catalog).of(group, groupedOn ?? coverage.snapshot.asOf).members.length).toBe(counted?.members);
  }
});

test('a municipality has its region also on days when the group it is looked at in is not there', () => {
  const groupings = new Groupings(catalog);
  const before = groupings.of('klynge-sydvestjylland', '2017-01-01', '0573');
  expect(before.members).toEqual([]);
  expect([before.region?.code, before.parts.region]).toEqual(['1083', '1083']);
  expect(groupings.of('klynge-sydvestjylland', '2017-01-01').region).toBeNull();
});
