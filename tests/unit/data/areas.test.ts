import { describe, expect, test } from 'vitest';
import { membersOf } from '../../../src/domain/membersOf.ts';
import { isIsoDate } from '../../../src/lib/IsoDate.ts';
import { readCatalog, readRecords } from '../../support/readCatalog.ts';

const catalog = readCatalog();
const municipalities = readRecords('areas/municipalities.csv');
const groups = readRecords('areas/groups.csv');
const memberships = readRecords('areas/memberships.csv');
const names = (code: string, date: Parameters<typeof membersOf>[2]): string[] => membersOf(catalog, code, date).map((area) => area.name);

describe('the area files agree with each other', () => {
  test('there are 98 municipalities, each once, with an official code', () => {
    expect(municipalities).toHaveLength(98);
    expect(new Set(municipalities.map((row) => row['code'])).size).toBe(98);
    expect(new Set(municipalities.map((row) => row['name'])).size).toBe(98);
    expect(municipalities.filter((row) => !/^0\d{3}$/.test(row['code']!))).toEqual([]);
  });

  test('every centre lies in Denmark', () => {
    const outside = municipalities.filter((row) => {
      const [lat, lon] = [Number(row['lat']), Number(row['lon'])];
      return !(lat > 54.5 && lat < 57.8 && lon > 8 && lon < 15.3);
    });
    expect(outside).toEqual([]);
  });

  test('land neighbours are symmetric and never oneself', () => {
    const neighbours = new Map(municipalities.map((row) => [row['code']!, row['land_neighbours']!.split(' ').filter(Boolean)]));
    for (const [code, others] of neighbours) {
      expect(others).not.toContain(code);
      for (const other of others) expect(neighbours.get(other), `${other} beside ${code}`).toContain(code);
    }
  });

  test('codes are unique, and codes of our own are fit for links', () => {
    const codes = catalog.areas.map((area) => area.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^(0\d{3}|108\d|[a-z]+(-[a-z]+)*)$/.test(code))).toEqual([]);
  });

  test('dates exist, and no period ends before it begins', () => {
    for (const row of [...groups, ...memberships, ...readRecords('areas/norms.csv')]) {
      for (const day of [row['valid_from']!, row['valid_to']!].filter(Boolean)) expect(isIsoDate(day), day).toBe(true);
      if (row['valid_from'] && row['valid_to']) expect(row['valid_from'] <= row['valid_to']).toBe(true);
    }
  });

  test('every membership is of a known municipality in a known group, within the life of the group', () => {
    const groupByCode = new Map(groups.map((row) => [row['code'], row]));
    const known = new Set(municipalities.map((row) => row['code']));
    for (const row of memberships) {
      const group = groupByCode.get(row['group_code']);
      expect(group, row['group_code']).toBeDefined();
      expect(known).toContain(row['area_code']);
      expect(row['valid_from']! >= group!['valid_from']!).toBe(true);
      if (group!['valid_to']) expect(row['valid_to'] !== '' && row['valid_to']! <= group!['valid_to']).toBe(true);
    }
  });

  test('every group has members, and every norm an area', () => {
    const codes = new Set(catalog.areas.map((area) => area.code));
    expect(groups.filter((group) => !memberships.some((row) => row['group_code'] === group['code']))).toEqual([]);
    expect(catalog.norms.filter((norm) => !codes.has(norm.areaCode))).toEqual([]);
  });

  test.each(['2007-01-01', '2024-11-11', '2026-12-31', '2027-01-01', '2040-01-01'] as const)(
    'on %s every municipality is in exactly one region and in the country',
    (day) => {
      const inRegions = catalog.areas.filter((area) => area.kind === 'region').flatMap((region) => membersOf(catalog, region.code, day));
      expect(inRegions).toHaveLength(98);
      expect(new Set(inRegions).size).toBe(98);
      expect(membersOf(catalog, 'dk', day)).toHaveLength(98);
    },
  );

  test('from 2027 every municipality is in exactly one of 17 councils; until then in a cluster, Vejen in two', () => {
    const placesIn = (kind: string, day: '2026-12-31' | '2027-01-01'): readonly string[] =>
      catalog.areas.filter((area) => area.kind === kind).flatMap((group) => names(group.code, day));
    expect(groups.filter((group) => group['kind'] === 'council')).toHaveLength(17);
    expect(placesIn('council', '2027-01-01').toSorted()).toEqual(municipalities.map((row) => row['name']).toSorted());
    expect(placesIn('council', '2026-12-31')).toEqual([]);
    expect(placesIn('cluster', '2026-12-31').filter((name) => name === 'Vejen')).toHaveLength(2);
    expect(new Set(placesIn('cluster', '2026-12-31')).size).toBe(98);
    expect(placesIn('cluster', '2027-01-01')).toEqual([]);
  });

  test('Sydvestjylland has Billund as a cluster and not as a council', () => {
    expect(names('klynge-sydvestjylland', '2026-12-31')).toEqual(['Billund', 'Esbjerg', 'Fanø', 'Varde', 'Vejen']);
    expect(names('raad-sydvestjylland', '2027-01-01')).toEqual(['Esbjerg', 'Fanø', 'Varde', 'Vejen']);
    expect(names('raad-lillebaelt', '2027-01-01')).toContain('Billund');
  });
});

test('the index names every snapshot file with a title, a publisher and a day', () => {
  const [snapshot, ...others] = readRecords('snapshots/index.csv');
  expect(others).toEqual([]);
  expect(snapshot).toMatchObject({ file: '2024-11-11-sydvestjylland.tsv', as_of: '2024-11-11', dispute_by: 'PLO', dispute_on: '2024-11-11' });
  expect(Object.values(snapshot!).every((field) => field !== '')).toBe(true);
});
