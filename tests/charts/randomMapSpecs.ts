import fc from 'fast-check';
import type { ChoroplethSpec, Ring } from '../../src/charts/choropleth/ChoroplethSpec.ts';
import type { MapAreaSpec, MapLegendSpec } from '../../src/charts/map/MapSpec.ts';
import type { TilemapSpec } from '../../src/charts/tilemap/TilemapSpec.ts';
import { municipalityTiles } from './fixtures/municipalityTiles.ts';
import { referenceSpec } from './fixtures/referenceSpec.ts';

const words = fc.array(
  fc.constantFrom('kommuner', 'ubesatte', 'sikrede', '1.826', 'i', 'Ærø', 'Sammenhængendeordudenmellemrumoverhovedet'),
  {
    minLength: 1,
    maxLength: 14,
  },
);
const sentence = words.map((each) => each.join(' '));
const frame = fc.record({ title: sentence, subtitle: sentence, footer: fc.array(sentence, { maxLength: 4 }) });
const gaps = ['few', 'missing', 'not-defined', 'not-covered'] as const;

const legend: fc.Arbitrary<MapLegendSpec> = fc
  .record({
    title: sentence,
    start: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
    widths: fc.array(fc.double({ min: 0.01, max: 1e4, noNaN: true }), { maxLength: 5 }),
    judgedAt: fc.option(fc.nat(5)),
    worse: fc.constantFrom('above', 'below'),
    comparator: fc.option(fc.double({ min: -2e4, max: 3e4, noNaN: true })),
    label: sentence,
    gaps: fc.subarray([...gaps]),
  })
  .map((random) => {
    const values = random.widths.reduce((all, width) => [...all, (all.at(-1) ?? 0) + width], [random.start]);
    const borders = values.length > 1 ? values.map((value) => ({ value, text: value.toFixed(1) })) : [];
    const norm = random.judgedAt === null ? null : (values[random.judgedAt % values.length] ?? 0);
    return {
      title: random.title,
      scale: norm === null ? { kind: 'one-hue' as const } : { kind: 'judged' as const, norm, worse: random.worse },
      borders,
      comparator: random.comparator === null ? null : { value: random.comparator, label: random.label },
      gaps: random.gaps.map((gap) => ({ gap, text: 'ikke oplyst' })),
    };
  });

const areas = fc.subarray([...municipalityTiles]).chain((tiles) =>
  fc
    .array(fc.record({ fill: fc.oneof(fc.nat(4), fc.constantFrom(...gaps)), outlined: fc.boolean() }), {
      minLength: tiles.length,
      maxLength: tiles.length,
    })
    .map((random) =>
      tiles.map((tile, index) => ({ ...tile, text: '7 %', fill: random[index]?.fill ?? 0, outlined: random[index]?.outlined ?? false })),
    ),
);

/** A class that the legend has, or a reason for none. */
function within(fill: MapAreaSpec['fill'], { borders }: MapLegendSpec): MapAreaSpec['fill'] {
  if (typeof fill !== 'number') return fill;
  return borders.length < 2 ? 'missing' : fill % (borders.length - 1);
}

/** Tile maps with anything in them. */
export const tilemapSpecs: fc.Arbitrary<TilemapSpec> = fc.record({ frame, legend, areas }).map((random) => ({
  kind: 'tilemap',
  locale: 'da-DK',
  description: '',
  viewCode: referenceSpec.viewCode,
  ...random.frame,
  legend: random.legend,
  areas: random.areas.map((area) => ({ ...area, fill: within(area.fill, random.legend) })),
}));

const point = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }));
const ring = fc.array(point, { minLength: 1, maxLength: 12 });
const polygons = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { maxLength: 3 });

/** Choropleths on outlines of any shape: crossing themselves, of one point, none at all. */
export const choroplethSpecs: fc.Arbitrary<ChoroplethSpec> = fc
  .record({
    spec: tilemapSpecs,
    polygons: fc.array(polygons, { minLength: 98, maxLength: 98 }),
    metres: fc.boolean(),
    size: fc.constantFrom(0.001, 0.1, 1),
  })
  .map((random) => ({
    ...random.spec,
    kind: 'choropleth',
    coordinates: random.metres ? 'utm32' : 'wgs84',
    areas: random.spec.areas.map(({ column, row, ...area }, index) => {
      const unit = random.metres ? 20_000 : 0.2;
      const at = (each: Ring): Ring => each.map(([x, y]) => [unit * (column + x * random.size) + 8, unit * (-row + y * random.size) + 57]);
      return { ...area, polygons: (random.polygons[index] ?? []).map((rings) => rings.map(at)) };
    }),
  }));
