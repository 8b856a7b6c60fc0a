import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutCoverage } from '../../src/charts/coverage/layoutCoverage.ts';
import type { ChartSpec } from '../../src/charts/ChartSpec.ts';
import type { CoverageSpec } from '../../src/charts/coverage/CoverageSpec.ts';
import type { DumbbellSpec } from '../../src/charts/dumbbell/DumbbellSpec.ts';
import type { RankedSpec } from '../../src/charts/ranked/RankedSpec.ts';
import { overlaps } from '../../src/charts/overlaps.ts';
import { textBox } from '../../src/charts/textBox.ts';
import { allMunicipalitiesSpec } from './fixtures/allMunicipalitiesSpec.ts';
import { dumbbellAllSpec } from './fixtures/dumbbellSpecs.ts';
import { rankedAllSpec } from './fixtures/rankedSpecs.ts';
import { layoutOf } from './layoutOf.ts';
import { dumbbellSpecs } from './randomDumbbellSpecs.ts';
import { funnelSpecs, scatterSpecs } from './randomPlaneSpecs.ts';
import { choroplethSpecs, tilemapSpecs } from './randomMapSpecs.ts';
import { canvases, coverageSpecs, rankedSpecs } from './randomSpecs.ts';
import { lineSpecs, multiplesSpecs, slopeSpecs } from './randomTimeSpecs.ts';

type RowsSpec = CoverageSpec | DumbbellSpec | RankedSpec;

/** px that rounding to 0.1 may add. */
const rounding = 0.25;

describe.each([
  ['coverage', coverageSpecs as fc.Arbitrary<ChartSpec>],
  ['ranked', rankedSpecs as fc.Arbitrary<ChartSpec>],
  ['dumbbell', dumbbellSpecs as fc.Arbitrary<ChartSpec>],
  ['scatter', scatterSpecs as fc.Arbitrary<ChartSpec>],
  ['funnel', funnelSpecs as fc.Arbitrary<ChartSpec>],
  ['line', lineSpecs as fc.Arbitrary<ChartSpec>],
  ['multiples', multiplesSpecs as fc.Arbitrary<ChartSpec>],
  ['slope', slopeSpecs as fc.Arbitrary<ChartSpec>],
  ['tilemap', tilemapSpecs as fc.Arbitrary<ChartSpec>],
  ['choropleth', choroplethSpecs as fc.Arbitrary<ChartSpec>],
])('%s, whatever the table holds', (_, specs) => {
  test('every text stands inside the picture', () => {
    check(specs, (layout) => {
      const outside = layout.scene.texts.filter((text) => {
        const { x, y, width, height } = textBox(text);
        return x < -rounding || y < -rounding || x + width > layout.width + rounding || y + height > layout.height + rounding;
      });
      expect(outside).toEqual([]);
    });
  });

  test('no two texts touch', () => {
    check(specs, (layout) => {
      const texts = layout.scene.texts.map((text) => ({ text: text.text, box: textBox(text) }));
      const touching = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter((other) => one.box.width > 0 && other.box.width > 0 && overlaps(one.box, other.box, -rounding))
          .map((other) => [one, other]),
      );
      expect(touching).toEqual([]);
    });
  });

  test('no upright line runs through a text', () => {
    check(specs, (layout) => {
      const boxes = layout.scene.texts.map(textBox).filter((box) => box.width > 0);
      const upright = [
        ...layout.scene.lines
          .filter((line) => line.x1 === line.x2)
          .map((line) => ({ x: line.x1, y: line.y1, width: 0, height: line.y2 - line.y1 })),
        ...layout.scene.paths.flatMap((path) =>
          [...path.d.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, x, from, to]) => ({
            x: Number(x),
            y: Number(from),
            width: 0,
            height: Number(to) - Number(from),
          })),
        ),
      ];
      expect(upright.filter((line) => boxes.some((box) => overlaps(line, box, -rounding)))).toEqual([]);
    });
  });

  test('an item that is said to keep to its box does: what is out of sight may be drawn later', () => {
    check(specs, (layout) => {
      if (!layout.itemsKeepToBoxes) return;
      for (const { box, scene } of layout.items) {
        const air = Math.max(0, ...layout.scene.texts.map(({ size }) => size)) * 2;
        const ys = [
          ...scene.texts.map(({ y }) => y),
          ...scene.dots.map(({ cy }) => cy),
          ...scene.bars.flatMap(({ y, height }) => [y, y + height]),
          ...scene.lines.flatMap(({ y1, y2 }) => [y1, y2]),
        ];
        expect(ys.filter((y) => y < box.y - air || y > box.y + box.height + air)).toEqual([]);
      }
    });
  });

  test('every number is finite and rounded to 0.1', () => {
    check(specs, (layout) => {
      // What a pointer is held against is not drawn: it must be finite, and need not be rounded.
      const { plots = [], ...drawn } = layout;
      const bad = numbersIn(drawn).filter((number) => !Number.isFinite(number) || Math.abs(number * 10 - Math.round(number * 10)) > 1e-6);
      expect(bad).toEqual([]);
      expect(numbersIn(plots).filter((number) => !Number.isFinite(number))).toEqual([]);
      expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity|undefined/);
    });
  });

  test('the same spec gives the same layout', () => {
    check(specs, (layout, spec, canvas) => {
      expect(layoutOf(structuredClone(spec), { ...canvas })).toEqual(layout);
    });
  });
});

describe.each([
  ['coverage', coverageSpecs as fc.Arbitrary<RowsSpec>],
  ['ranked', rankedSpecs as fc.Arbitrary<RowsSpec>],
  ['dumbbell', dumbbellSpecs as fc.Arbitrary<RowsSpec>],
])('%s, row by row', (_, specs) => {
  test('rows keep their order and lie below each other without a gap', () => {
    check(specs, (layout, spec) => {
      expect(layout.items.map((row) => row.id)).toEqual(spec.rows.map((row) => row.id));
      layout.items.slice(1).forEach(({ box }, index) => {
        const above = layout.items[index]?.box;
        expect(Math.abs((above?.y ?? 0) + (above?.height ?? 0) - box.y)).toBeLessThanOrEqual(rounding);
      });
    });
  });
});

test.each([
  ['coverage', allMunicipalitiesSpec, allMunicipalitiesSpec.ratio.comparator],
  ['ranked', rankedAllSpec, rankedAllSpec.axis.comparator],
])('%s: on a phone no row stands further than a screen from its axis and its comparator', (_, spec: ChartSpec, comparator) => {
  const { scene, items } = layoutOf(spec, { width: 328, height: null, fontSize: 16, colors: 'light' });
  const axes = scene.texts.filter(({ text }) => text === comparator?.label).map(({ y }) => y);
  expect(axes.length).toBeGreaterThan(1);
  expect(items.filter(({ box }) => Math.min(...axes.map((y) => Math.abs(y - box.y))) > 740)).toEqual([]);
});

test.each([
  ['coverage', allMunicipalitiesSpec, [allMunicipalitiesSpec.ratio.comparator]],
  ['ranked', rankedAllSpec, [rankedAllSpec.axis.comparator]],
  ['dumbbell', dumbbellAllSpec, [dumbbellAllSpec.fromComparator, dumbbellAllSpec.axis.comparator]],
])('%s: rows taller than a window have the same numbers and comparators above them as below', (_, spec: ChartSpec, comparators) => {
  const { backdrop, items } = layoutOf(spec, { width: 960, height: null, fontSize: 16, colors: 'light' });
  const [top, bottom] = [items[0]?.box.y ?? 0, items.at(-1)?.box.y ?? 0];
  const numbers = backdrop.texts.filter(({ text }) => /^[\d.]+(?: %)?$/.test(text));
  const read = (texts: typeof numbers) => texts.map(({ text, x }) => `${text} ${x}`);
  expect(read(numbers.filter(({ y }) => y < top)).length).toBeGreaterThan(2);
  expect(read(numbers.filter(({ y }) => y < top))).toEqual(read(numbers.filter(({ y }) => y > bottom)));
  for (const comparator of comparators) {
    const ys = backdrop.texts.filter(({ text }) => text === comparator?.label).map(({ y }) => y);
    expect([ys.some((y) => y < top), ys.some((y) => y > bottom)]).toEqual([true, true]);
  }
});

test('every capacity begun is one mark', () => {
  fc.assert(
    fc.property(coverageSpecs, canvases, (spec, canvas) => {
      layoutCoverage(spec, canvas).items.forEach((row, index) => {
        const marks = spec.rows[index]?.marks ?? { filled: 0, vacant: 0 };
        const drawn = row.scene.paths.map(({ d }) => d.match(/M/g)?.length ?? 0).reduce((sum, each) => sum + each, 0);
        const [filled, capacity] = [marks.filled, marks.filled + marks.vacant].map((count) => Number(count.toFixed(6))) as [number, number];
        const isParted = capacity > filled && !Number.isInteger(filled);
        expect(drawn).toBe(Math.ceil(capacity) + Number(isParted));
      });
    }),
  );
});

function check<Spec extends ChartSpec>(
  specs: fc.Arbitrary<Spec>,
  law: (layout: ReturnType<typeof layoutOf>, spec: Spec, canvas: Parameters<typeof layoutOf>[1]) => void,
): void {
  fc.assert(
    fc.property(specs, canvases, (spec, canvas) => law(layoutOf(spec, canvas), spec, canvas)),
    { numRuns: 30 },
  );
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
