import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../src/domain/Snapshot.ts';
import { choroplethSpec } from '../../../src/model/compare/map/choroplethSpec.ts';
import { mapTable } from '../../../src/model/compare/map/mapTable.ts';
import { tilemapSpec } from '../../../src/model/compare/map/tilemapSpec.ts';
import { coverageOf, plain, type CoverageWish } from '../../support/coverageOf.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';
import { tiles } from '../../support/tiles.ts';

const mapOf = async (wish: CoverageWish = {}) => tilemapSpec(await coverageOf(wish), tiles);
const named = (spec: Awaited<ReturnType<typeof mapOf>>, isIt: (area: (typeof spec.areas)[number]) => boolean) =>
  spec.areas.filter(isIt).map(({ name }) => name);
const changed = (areaCode: string, counts: object): Snapshot => ({
  ...referenceSnapshot,
  id: `map-${areaCode}-${JSON.stringify(counts)}`,
  observations: referenceSnapshot.observations.map((row) => (row.areaCode === areaCode ? { ...row, ...counts } : row)),
});

describe('the map', () => {
  test('the title names what is outlined, its pooled figure and the comparator with its own', async () => {
    const spec = await mapOf();
    expect(plain(spec.title)).toBe('Andel ubesatte kapaciteter: Sydvestjylland har 12,4 %, regionen 5,6 %');
    expect(spec.subtitle).toContain('Sydvestjylland er rammet ind');
    expect(named(spec, ({ outlined }) => outlined)).toEqual(['Billund', 'Esbjerg', 'Fanø', 'Varde', 'Vejen']);
    expect(plain(spec.legend.comparator?.label ?? '')).toBe('regionen 5,6 %');
  });

  test('a group of which some municipalities have no figures is outlined whole, and its figure says of how many it is', async () => {
    const spec = await mapOf({ group: 'klynge-lillebaelt' });
    expect(named(spec, ({ outlined }) => outlined).length).toBeGreaterThan(1);
    expect(spec.title).toMatch(/Lillebælt \(1 af \d+ kommuner\)/);
    expect(named(spec, ({ fill }) => fill !== 'not-covered')).toHaveLength(5);
  });

  test('the country is not outlined: a frame around everything frames nothing', async () => {
    const spec = await mapOf({ group: 'dk' });
    expect(named(spec, ({ outlined }) => outlined)).toEqual([]);
    expect(spec.subtitle).not.toContain('rammet ind');
  });

  test('every municipality of the country stands on it, and those without figures are empty', async () => {
    const spec = await mapOf();
    expect(spec.areas).toHaveLength(98);
    expect(named(spec, ({ fill }) => fill === 'not-covered')).toHaveLength(93);
    expect(spec.subtitle).toContain('5 af landets 98');
  });

  test('a count that is not given, a ratio that is not defined and a zero are three things, and only the zero has a class', async () => {
    const missing = await mapOf({ snapshot: changed('0573', { vacant: null }) });
    expect(missing.areas.find(({ id }) => id === '0573')).toMatchObject({ fill: 'missing', text: 'ikke oplyst' });
    const undefinedOne = await mapOf({ snapshot: changed('0563', { vacant: 3 }), indicator: 'insured-per-filled' });
    expect(undefinedOne.areas.find(({ id }) => id === '0563')).toMatchObject({ fill: 'not-defined' });
    const zero = (await mapOf()).areas.find(({ id }) => id === '0563');
    expect(zero?.fill).toBe(0);
    expect(plain(zero?.text ?? '')).toMatch(/^0,0 % \(0 af 3\); få kapaciteter/);
  });

  test('the class follows the unrounded value, not the number that is written', async () => {
    for (const indicator of ['vacancy-share', 'insured-per-filled', 'insured-per-capacity', 'capacity']) {
      const coverage = await coverageOf({ indicator });
      const { areas, legend } = tilemapSpec(coverage, tiles);
      for (const row of coverage.everywhere) {
        const value = row.indicators[indicator]!;
        const fill = areas.find(({ id }) => id === row.code)?.fill as number;
        expect(value).toBeGreaterThanOrEqual(legend.borders[fill]!.value);
        expect(value).toBeLessThanOrEqual(legend.borders[fill + 1]!.value);
      }
    }
  });

  test.each([0, 1])('a value a hair below a border that it is written as stays below it: %s vacant more', async (more) => {
    // 299 and 300 of 3.000 are both written 10,0 %.
    const coverage = await coverageOf({ snapshot: changed('0573', { capacity: 3000, vacant: 299 + more }) });
    const { areas, legend } = tilemapSpec(coverage, tiles);
    const value = coverage.everywhere.find(({ code }) => code === '0573')!.indicators['vacancy-share']!;
    const fill = areas.find(({ id }) => id === '0573')?.fill as number;
    expect(fill).toBe(legend.borders.filter((border) => border.value <= value).length - 1);
    expect(legend.borders[fill]!.value <= value && value < legend.borders[fill + 1]!.value).toBe(true);
  });

  test('only the balance against a stated norm is judged, and nobody with few capacities is', async () => {
    const judged = await mapOf({ indicator: 'balance-against-norm' });
    expect(judged.legend.scale).toEqual({ kind: 'judged', norm: 0, worse: 'below' });
    expect(plain(judged.legend.comparator?.label ?? '')).toBe('normen 1.600');
    expect(named(judged, ({ fill }) => fill === 'few')).toEqual(['Fanø']);
    expect(judged.legend.borders.map(({ value }) => value)).toContain(0);
    expect(judged.footer.join(' ')).toContain('Sammenlignet med normen: 1.600');
    for (const indicator of ['insured-per-filled', 'vacancy-share', 'insured-per-capacity'])
      expect((await mapOf({ indicator, comparator: 'norm' })).legend.scale).toEqual({ kind: 'one-hue' });
  });

  test('without a norm nothing is judged: no classes, and each says why', async () => {
    const spec = await mapOf({ indicator: 'balance-against-norm', snapshot: { ...referenceSnapshot, id: 'map-2026', asOf: '2026-03-01' } });
    expect(spec.legend).toMatchObject({ scale: { kind: 'one-hue' }, borders: [], comparator: null });
    expect(spec.areas.find(({ id }) => id === '0561')).toMatchObject({ fill: 'not-defined', text: 'ingen norm' });
    expect(spec.legend.gaps).toContainEqual({ gap: 'not-defined', text: 'ingen norm' });
  });

  test('its table holds every municipality with figures, also those outside the group', async () => {
    const table = mapTable(await coverageOf({ group: 'klynge-lillebaelt' }), tiles);
    const covered = table.rows.filter(({ kind }) => kind === 'municipality').map(({ label }) => label);
    expect(covered).toEqual(['Varde', 'Billund', 'Esbjerg', 'Vejen', 'Fanø']);
    expect(table.notes[0]).toBe('93 kommuner er ikke i tabellen.');
  });

  test('on own boundaries the same figures stand, and who has figures but no boundaries is named', async () => {
    const ring = [
      [8.4, 55.4],
      [8.6, 55.4],
      [8.6, 55.6],
    ] as const;
    const outlines = new Map(['0561', '0563', '0573', '0575'].map((code) => [code, [[ring]]]));
    const coverage = await coverageOf();
    const [own, onTiles] = [choroplethSpec(coverage, tiles, { coordinates: 'wgs84', outlines }), tilemapSpec(coverage, tiles)];
    expect(own.areas.map(({ id, fill, text }) => [id, fill, text])).toEqual(onTiles.areas.map(({ id, fill, text }) => [id, fill, text]));
    expect(own.footer).toContain('Uden grænser i filen og derfor ikke på kortet: Billund');
  });
});
