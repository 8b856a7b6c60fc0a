import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutChoropleth } from '../../src/charts/choropleth/layoutChoropleth.ts';
import type { ChoroplethSpec, Ring } from '../../src/charts/choropleth/ChoroplethSpec.ts';
import { classColors } from '../../src/charts/map/classColors.ts';
import { layoutTilemap } from '../../src/charts/tilemap/layoutTilemap.ts';
import { overlaps } from '../../src/charts/overlaps.ts';
import { textBox } from '../../src/charts/textBox.ts';
import { choroplethAllSpec, choroplethFiveSpec, choroplethGapsSpec } from './fixtures/choroplethSpecs.ts';
import { shareLegend, tilemapAllSpec } from './fixtures/mapSpecs.ts';
import { choroplethSpecs, tilemapSpecs } from './randomMapSpecs.ts';
import { canvases } from './randomSpecs.ts';

const page = { width: 960, height: null, fontSize: 16, colors: 'light' } as const;
const borders = (...values: readonly number[]) => values.map((value) => ({ value, text: String(value) }));

describe('classes', () => {
  test('one hue goes from light to strong, however many classes there are', () => {
    expect(classColors({ borders: borders(0, 1, 2, 3), scale: { kind: 'one-hue' } })).toEqual(['step-1', 'step-3', 'step-5']);
    expect(classColors({ borders: borders(0, 1), scale: { kind: 'one-hue' } })).toEqual(['step-3']);
  });

  test('a judged scale turns at the norm, and to the worse where the spec says', () => {
    const four = borders(-12, -4, 0, 4, 12);
    expect(classColors({ borders: four, scale: { kind: 'judged', norm: 0, worse: 'below' } })).toEqual([
      'worse-2',
      'worse-1',
      'better-1',
      'better-2',
    ]);
    expect(classColors({ borders: four, scale: { kind: 'judged', norm: 0, worse: 'above' } })).toEqual([
      'better-2',
      'better-1',
      'worse-1',
      'worse-2',
    ]);
    expect(classColors({ borders: borders(1600, 1700, 1900), scale: { kind: 'judged', norm: 1600, worse: 'above' } })).toEqual([
      'worse-1',
      'worse-2',
    ]);
    expect(classColors({ borders: borders(1400, 1500, 1600), scale: { kind: 'judged', norm: 1600, worse: 'above' } })).toEqual([
      'better-2',
      'better-1',
    ]);
  });

  test('a class on both sides of the norm is refused', () => {
    expect(() => classColors({ borders: borders(-4, 4), scale: { kind: 'judged', norm: 0, worse: 'below' } })).toThrow('inside a class');
  });
});

describe('tiles', () => {
  test('every municipality keeps its tile, all of one size, in its place of the grid', () => {
    fc.assert(
      fc.property(tilemapSpecs, canvases, (spec, canvas) => {
        const { items } = layoutTilemap(spec, canvas);
        expect(items.map((item) => item.id)).toEqual(spec.areas.map((area) => area.id));
        for (const [index, { box }] of items.entries()) {
          const [area, first] = [spec.areas[index]!, spec.areas[0]!];
          expect(Math.abs(box.width - items[0]!.box.width)).toBeLessThan(0.2);
          expect(Math.sign(Math.round(box.x - items[0]!.box.x))).toBe(Math.sign(area.column - first.column));
          expect(Math.sign(Math.round(box.y - items[0]!.box.y))).toBe(Math.sign(area.row - first.row));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('whole name and value are said of a tile that shows neither', () => {
    const { items } = layoutTilemap(tilemapAllSpec, { ...page, width: 328 });
    expect(items.find((item) => item.id === '0430')?.name).toMatch(/^Faaborg-Midtfyn: \d+\u202f%$/);
    expect(items.flatMap((item) => item.scene.texts)).toEqual([]);
  });
});

describe('outlines', () => {
  const drawn = (polygons: readonly (readonly Ring[])[]) => {
    const other: Ring = [
      [8, 54.6],
      [13, 54.6],
      [13, 57.7],
      [8, 57.7],
    ];
    const [area, frame] = choroplethFiveSpec.areas;
    const spec: ChoroplethSpec = {
      ...choroplethFiveSpec,
      legend: shareLegend,
      areas: [
        { ...frame!, polygons: [[other]] },
        { ...area!, polygons },
      ],
    };
    return layoutChoropleth(spec, page).items[1];
  };
  const square = (side: number, turned = false): Ring => {
    const ring: Ring = [
      [10, 56],
      [10 + side, 56],
      [10 + side, 56 + side],
      [10, 56 + side],
    ];
    return turned ? [...ring].reverse() : ring;
  };

  test('the smallest municipality can still be seen', () => {
    expect(drawn([[square(0.001)]])?.box.width).toBeGreaterThanOrEqual(4);
  });

  test('a hole runs against its polygon, whichever way the file had them', () => {
    const one = drawn([[square(1), square(0.4)]])?.scene.paths[0]?.d;
    expect(one?.match(/Z/g)).toHaveLength(2);
    expect(
      drawn([[square(1, true), square(0.4, true)]])
        ?.scene.paths[0]?.d.split('Z')
        .map((ring) => turn(ring)),
    ).toEqual(one?.split('Z').map((ring) => turn(ring)));
    expect(one?.split('Z').map((ring) => turn(ring))).toEqual([1, -1, 0]);
  });

  test('an area without polygons is not drawn', () => {
    expect(drawn([])).toBeUndefined();
    fc.assert(
      fc.property(choroplethSpecs, (spec) => {
        expect(layoutChoropleth(spec, page).items.map((item) => item.id)).toEqual(
          spec.areas.filter((area) => area.polygons.length > 0).map((area) => area.id),
        );
      }),
      { numRuns: 20 },
    );
  });
});

test.each([
  ['page', page],
  ['wall', { ...page, width: 1840, height: 960, fontSize: 28 }],
] as const)('a name stands inside its area, whatever the coast does beside it: %s', (_, canvas) => {
  for (const spec of [choroplethFiveSpec, choroplethGapsSpec, choroplethAllSpec]) {
    const named = layoutChoropleth(spec, canvas).items.filter((item) => item.scene.texts.length > 0);
    expect(named.length).toBeGreaterThan(0);
    const crossed = named.filter(({ scene }) => {
      const box = textBox(scene.texts[0]!);
      return borderPoints(scene.paths[0]!.d).some((point) => overlaps({ ...point, width: 0, height: 0 }, box, -0.5));
    });
    expect(crossed.map(({ name }) => name)).toEqual([]);
  }
});

test('two names on the map never stand so close that they read as one', () => {
  const [one, other] = choroplethFiveSpec.areas.map((area) => ({ ...area, name: 'Lyngby-Taarbæk', short: '', fill: 0 }));
  const square = (left: number): Ring => [
    [left, 55],
    [left + 4, 55],
    [left + 4, 57],
    [left, 57],
  ];
  const gaps = Array.from({ length: 400 }, (_, step) => {
    const areas = [
      { ...one!, polygons: [[square(8)]] },
      { ...other!, polygons: [[square(8 + step / 100)]] },
    ];
    const names = layoutChoropleth({ ...choroplethFiveSpec, legend: shareLegend, areas }, page).items.flatMap((item) => item.scene.texts);
    const [left, right] = names.map(textBox);
    return left && right ? right.x - left.x - left.width : null;
  }).filter((gap) => gap !== null);
  expect(gaps.length).toBeGreaterThan(0);
  expect(Math.min(...gaps)).toBeGreaterThan(1);
});

test('the legend keeps clear of the map', () => {
  fc.assert(
    fc.property(tilemapSpecs, canvases, (spec, canvas) => {
      const { items, backdrop } = layoutTilemap(spec, canvas);
      for (const bar of backdrop.bars) expect(items.filter((item) => overlaps(item.box, bar))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

/** Points along all of a shape's borders, less than half a px apart. */
function borderPoints(d: string): readonly { readonly x: number; readonly y: number }[] {
  return d.split('Z').flatMap((ring) => {
    const corners = [...ring.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    return corners.flatMap((from, index) => {
      const to = corners[(index + 1) % corners.length]!;
      const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) * 2) + 1;
      return Array.from({ length: steps }, (__, step) => ({
        x: from.x + ((to.x - from.x) * step) / steps,
        y: from.y + ((to.y - from.y) * step) / steps,
      }));
    });
  });
}

/** The sign of a ring's area on the screen; 0 for none. */
function turn(d: string): number {
  const points = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  return Math.sign(
    points.reduce(
      (sum, [x, y], index) => sum + x * points[(index + 1) % points.length]![1] - points[(index + 1) % points.length]![0] * y,
      0,
    ),
  );
}
