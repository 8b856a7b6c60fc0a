import { afterAll, describe, expect, test } from 'vitest';
import { figures, type CoverageRow } from '../../src/database/queries/figures.ts';
import { coverage } from '../support/coverage.ts';
import { openReference } from '../support/openReference.ts';
import { referenceSnapshot } from '../support/referenceSnapshot.ts';

const number = (decimals: number) =>
  new Intl.NumberFormat('da-DK', { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: 'always' });
const written = (value: number | null, decimals = 0): string => (value === null ? 'null' : number(decimals).format(value));
const percent = (value: number | null, decimals = 0): string => (value === null ? 'null' : written(value * 100, decimals));

const connection = await openReference();
const rows = await coverage(connection, { snapshotId: referenceSnapshot.id, groupCode: 'klynge-sydvestjylland', regionCode: '1083' });
const row = (key: string): CoverageRow => rows.find((it) => it.unit === key || (it.unit === 'municipality' && it.code === key))!;
const figure = (key: string, id: string): number | null => row(key).indicators[id]!;

afterAll(() => connection.close());

test('the rows come as municipalities by code, group, rest of region, region', () => {
  expect(rows.map(({ unit, code, members, covered }) => [unit, code, members, covered])).toEqual([
    ['municipality', '0530', null, null],
    ['municipality', '0561', null, null],
    ['municipality', '0563', null, null],
    ['municipality', '0573', null, null],
    ['municipality', '0575', null, null],
    ['group', 'klynge-sydvestjylland', 5, 5],
    ['rest-of-region', 'klynge-sydvestjylland', null, null],
    ['region', '1083', null, null],
  ]);
});

test.each([
  ['0530', '29.625', '21', '3', '14', '18', '1.411', '1.646'],
  ['0561', '116.046', '75', '9', '12', '66', '1.547', '1.758'],
  ['0563', '3.135', '3', '0', '0', '3', '1.045', '1.045'],
  ['0573', '51.137', '34', '6', '18', '28', '1.504', '1.826'],
  ['0575', '40.520', '28', '2', '7', '26', '1.447', '1.558'],
  ['group', '240.463', '161', '20', '12', '141', '1.494', '1.705'],
  ['region', '1.246.268', '808', '45', '6', '763', '1.542', '1.633'],
  ['rest-of-region', '1.005.805', '647', '25', '4', '622', '1.555', '1.617'],
])('the table of the minutes follows from the counts, digit for digit: %s', (key, ...printed) => {
  expect([
    written(figure(key, 'insured')),
    written(figure(key, 'capacity')),
    written(figure(key, 'vacant')),
    percent(figure(key, 'vacancy-share')),
    written(figure(key, 'filled')),
    written(figure(key, 'insured-per-capacity')),
    written(figure(key, 'insured-per-filled')),
  ]).toEqual(printed);
});

test('a cluster is pooled, not averaged', () => {
  const shares = rows.filter((it) => it.unit === 'municipality').map((it) => it.indicators['vacancy-share']!);
  expect(percent(figure('group', 'vacancy-share'), 1)).toBe('12,4');
  expect(percent(shares.reduce((sum, share) => sum + share, 0) / shares.length, 1)).toBe('10,2');
});

test('a distance is taken before rounding: 6,9 points, not 12 − 6', () => {
  expect(percent(figure('group', 'vacancy-share')! - figure('region', 'vacancy-share')!, 1)).toBe('6,9');
});

test('the rest of the region is the published total minus the group', () => {
  expect(percent(figure('rest-of-region', 'vacancy-share'), 1)).toBe('3,9');
  expect(written(figure('rest-of-region', 'insured-per-filled'))).toBe('1.617');
  expect(figure('rest-of-region', 'balance-against-norm')).toBeCloseTo(622 - 1005805 / 1600, 8);
});

test('the cluster has 20 % of the capacities and 44 % of the vacancies of its region', () => {
  expect(percent(figure('group', 'share-of-region-capacity'))).toBe('20');
  expect(percent(figure('group', 'share-of-region-vacant'))).toBe('44');
  expect(figure('region', 'share-of-region-capacity')).toBe(1);
});

test.each([
  ['group', '-9,3'],
  ['region', '-15,9'],
  ['0561', '-6,5'],
  ['0573', '-4,0'],
  ['0575', '0,7'],
  ['0563', '1,0'],
  ['0530', '-0,5'],
])('against 1.600 per capacity %s stands at %s', (key, printed) => {
  expect(row(key).norm).toBe(1600);
  expect(written(figure(key, 'balance-against-norm'), 1)).toBe(printed);
});

test('the extra load is per filled minus per capacity, unrounded', () => {
  expect(figure('group', 'extra-load')).toBeCloseTo(240463 / 141 - 240463 / 161, 8);
  expect(figure('0563', 'extra-load')).toBe(0);
});

describe('the same group by the membership of another day', () => {
  test('the council Sydvestjylland has no Billund: 210.838 / 140 / 17 / 12,1 % / 1.714', async () => {
    const council = await coverage(connection, {
      snapshotId: referenceSnapshot.id,
      groupCode: 'raad-sydvestjylland',
      regionCode: '1083',
      groupedOn: '2027-01-01',
    });
    const group = council.find((it) => it.unit === 'group')!;
    expect([group.members, group.covered, group.insured, group.capacity, group.vacant]).toEqual([4, 4, 210838, 140, 17]);
    expect(percent(group.indicators['vacancy-share']!, 1)).toBe('12,1');
    expect(written(group.indicators['insured-per-filled']!)).toBe('1.714');
    expect(council.some((it) => it.code === '0530')).toBe(false);
  });

  test('on the status date that council has no members, so there is only the region', async () => {
    const council = await coverage(connection, { snapshotId: referenceSnapshot.id, groupCode: 'raad-sydvestjylland', regionCode: '1083' });
    expect(council.map((it) => it.unit)).toEqual(['region']);
  });
});

describe('a group the snapshot covers in part', () => {
  test('Vejen is in two clusters; Lillebælt is Vejen alone, one of five', async () => {
    const lillebaelt = await coverage(connection, { snapshotId: referenceSnapshot.id, groupCode: 'klynge-lillebaelt', regionCode: '1083' });
    expect(lillebaelt.map(({ unit, code, members, covered, capacity }) => [unit, code, members, covered, capacity])).toEqual([
      ['municipality', '0575', null, null, 28],
      ['group', 'klynge-lillebaelt', 5, 1, 28],
      ['region', '1083', null, null, 808],
    ]);
  });

  test('the region itself: its members pooled beside the total as published, and no rest', async () => {
    const region = await coverage(connection, { snapshotId: referenceSnapshot.id, groupCode: '1083', regionCode: '1083' });
    expect(region.filter((it) => it.unit !== 'municipality').map((it) => [it.unit, it.members, it.covered, it.capacity])).toEqual([
      ['group', 22, 5, 161],
      ['region', null, null, 808],
    ]);
  });

  test('a group without any covered member says so', async () => {
    const fyn = await coverage(connection, { snapshotId: referenceSnapshot.id, groupCode: 'klynge-fyn', regionCode: '1083' });
    const group = fyn.find((it) => it.unit === 'group')!;
    expect([group.members, group.covered, group.insured, group.indicators['vacancy-share']]).toEqual([9, 0, null, null]);
  });
});

test('the country lies in no region: nothing is its part of one, and it has no rest', async () => {
  const country = await coverage(connection, { snapshotId: referenceSnapshot.id, groupCode: 'dk', regionCode: null });
  expect(country.filter((it) => it.unit !== 'municipality').map(({ unit, members, covered }) => [unit, members, covered])).toEqual([
    ['group', 98, 5],
  ]);
  expect(country.at(-1)!.indicators).toMatchObject({ 'share-of-region-capacity': null, 'share-of-region-vacant': null });
});

test('a municipality has a rest of its region of its own', async () => {
  const all = (await figures(connection)).get(referenceSnapshot.id)!;
  const varde = all.find((it) => it.unit === 'rest-of-region' && it.code === '0573')!;
  expect([varde.insured, varde.capacity, varde.vacant]).toEqual([1246268 - 51137, 808 - 34, 45 - 6]);
});

test('a snapshot that is not loaded has no rows', async () => {
  expect(await coverage(connection, { snapshotId: 'nowhere', groupCode: '1083', regionCode: '1083' })).toEqual([]);
});
