import { describe, expect, test } from 'vitest';
import { readRecords } from '../../support/readCatalog.ts';

const municipalities = readRecords('areas/municipalities.csv');
const tiles = new Map(
  readRecords('areas/tiles.csv').map((row) => [row['code']!, { column: Number(row['column']), row: Number(row['row']) }] as const),
);
const codeOf = new Map(municipalities.map((row) => [row['name']!, row['code']!]));
const tileOf = (name: string) => tiles.get(codeOf.get(name) ?? '') ?? { column: Number.NaN, row: Number.NaN };
const columns = [...tiles.values()].map((tile) => tile.column);
const rows = [...tiles.values()].map((tile) => tile.row);
const steps = (one: string, other: string) => {
  const [from, to] = [tiles.get(one)!, tiles.get(other)!];
  return Math.max(Math.abs(from.column - to.column), Math.abs(from.row - to.row));
};

describe('the tiles are a map of Denmark', () => {
  test('each of the 98 municipalities has one, and no two stand on one spot', () => {
    expect([...tiles.keys()].sort()).toEqual([...codeOf.values()].sort());
    expect(new Set([...tiles.values()].map(({ column, row }) => `${column} ${row}`)).size).toBe(98);
  });

  test('at least 91 of 100 pairs of land neighbours touch', () => {
    const pairs = municipalities.flatMap((row) => row['land_neighbours']!.split(' ').filter((other) => other > row['code']!).map((other) => [row['code']!, other] as const));
    const touching = pairs.filter(([one, other]) => steps(one, other) === 1);
    expect(pairs).toHaveLength(186);
    expect(touching.length / pairs.length).toBeGreaterThanOrEqual(0.91);
  });

  test('the corners of the country are where they are', () => {
    expect(tileOf('Frederikshavn').row).toBe(Math.min(...rows));
    expect(tileOf('Bornholm').column).toBe(Math.max(...columns));
    expect(tileOf('Tønder').column).toBeLessThan(Math.max(...columns) / 4);
    expect(tileOf('Tønder').row).toBeGreaterThan(Math.max(...rows) / 2);
    expect(tileOf('Lolland').row).toBe(Math.max(...rows));
    expect(tileOf('København').column).toBeGreaterThan((Math.max(...columns) * 3) / 4);
    expect(tileOf('Helsingør').row).toBeLessThan(tileOf('København').row);
  });

  test('Fanø lies directly west of Esbjerg, with water between', () => {
    expect(tileOf('Fanø').row).toBe(tileOf('Esbjerg').row);
    expect(tileOf('Fanø').column).toBe(tileOf('Esbjerg').column - 2);
  });

  test.each(['Læsø', 'Samsø', 'Fanø', 'Ærø', 'Langeland', 'Bornholm', 'Morsø'])('%s has water on all four sides', (island) => {
    const { column, row } = tileOf(island);
    const beside = [...tiles.values()].filter((tile) => Math.abs(tile.column - column) + Math.abs(tile.row - row) === 1);
    expect(beside).toEqual([]);
  });

  test('no bridge is drawn: different stretches of land share no side', () => {
    const landOf = new Map<string, string>();
    const neighbours = new Map(municipalities.map((row) => [row['code']!, row['land_neighbours']!.split(' ').filter(Boolean)]));
    const flood = (code: string, land: string): void => {
      if (landOf.has(code)) return;
      landOf.set(code, land);
      for (const other of neighbours.get(code) ?? []) flood(other, land);
    };
    for (const code of neighbours.keys()) flood(code, code);
    const bridged = [...tiles].flatMap(([one, from]) =>
      [...tiles]
        .filter(([other, to]) => landOf.get(one) !== landOf.get(other) && Math.abs(from.column - to.column) + Math.abs(from.row - to.row) === 1)
        .map(([other]) => `${one} ${other}`),
    );
    expect(new Set(landOf.values()).size).toBe(11);
    expect(bridged).toEqual([]);
  });
});

test('every municipality has a short name of at most four letters, and no two the same', () => {
  const shorts = readRecords('areas/short-names.csv');
  expect(shorts.map((row) => row['code'])).toEqual([...codeOf.values()].sort());
  expect(new Set(shorts.map((row) => row['short'])).size).toBe(98);
  expect(shorts.filter((row) => !/^[A-ZÆØÅa-zæøå-]{3,4}$/.test(row['short']!))).toEqual([]);
});
