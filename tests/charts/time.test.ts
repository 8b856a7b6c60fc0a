import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Canvas } from '../../src/charts/Canvas.ts';
import type { LineSpec } from '../../src/charts/line/LineSpec.ts';
import { createTracer } from '../../src/charts/time/createTracer.ts';
import { allLinesSpec, allMonthlyLinesSpec, fiveLinesSpec, gapLinesSpec, monthlyLinesSpec } from './fixtures/lineSpecs.ts';
import { fivePanelsSpec } from './fixtures/multiplesSpecs.ts';
import { fiveSlopesSpec, gapSlopesSpec } from './fixtures/slopeSpecs.ts';
import { breaks } from './fixtures/timeSeries.ts';
import { layoutOf } from './layoutOf.ts';

const page: Canvas = { width: 960, height: null, fontSize: 16, colors: 'light' };
const xs = [0, 10, 20, 30, 40];
const y = scaleLinear().domain([0, 100]).range([100, 0]);

describe('a trace', () => {
  test.each([
    [[10, 20, 30, 40, 50], 'M0 90L10 80L20 70L30 60L40 50', []],
    [[10, 20, null, 40, 50], 'M0 90L10 80M30 60L40 50', []],
    [[10, null, 30, null, 50], '', [0, 20, 40]],
    [[null, 20, 30, null, 50], 'M10 80L20 70', [40]],
    [[0, 0, 0, 0, 0], 'M0 100L10 100L20 100L30 100L40 100', []],
    [[], '', []],
  ])('of %j breaks where a value is missing, and a lone value is a point', (values, d, lone) => {
    const trace = createTracer(xs)(values, y);
    expect(trace.d).toBe(d);
    expect(trace.lone.map(({ x }) => x)).toEqual(lone);
  });

  test('has every known value as a corner or a point, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 5, maxLength: 5 }), (values) => {
        const trace = createTracer(xs)(values, y);
        const corners = [...trace.d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, at]) => [Number(x), Number(at)]);
        const drawn = [...corners, ...trace.lone.map((point) => [point.x, point.y])].sort((one, other) => one[0]! - other[0]!);
        expect(drawn).toEqual(xs.flatMap((x, index) => (typeof values[index] === 'number' ? [[x, 100 - values[index]]] : [])));
      }),
    );
  });
});

test('time is true to scale: half a year is half as long as a year', () => {
  const dates = ['2022-01-01', '2023-01-01', '2023-07-02'].map((date) => ({ date, text: date }));
  const series = fiveLinesSpec.series.slice(0, 1).map((each) => ({ ...each, values: [1500, 1600, 1550] }));
  const { scene } = layoutOf({ ...fiveLinesSpec, dates, series, comparator: null, marks: [] }, page);
  const [first, second, third] = [...(scene.paths.find(({ stroke }) => stroke === 'highlight')?.d.matchAll(/[ML]([\d.]+)/g) ?? [])].map(
    ([, x]) => Number(x),
  );
  expect((third! - second!) / (second! - first!)).toBeCloseTo(182 / 365, 2);
});

test('an area without any value is named and says why, without a mark', () => {
  const item = layoutOf(gapLinesSpec, page).items.find(({ name }) => name === 'Fanø');
  expect(item?.scene.texts.map(({ text }) => text).join('')).toBe('Fanø ikke oplyst');
  expect([item?.scene.paths, item?.scene.dots, item?.scene.lines]).toEqual([[], [], []]);
});

test('no number is cut short beside a line: one with its counts goes on in the next line', () => {
  const series = fiveLinesSpec.series.map((each) => ({ ...each, label: 'Danmark i alt', text: '51,2\u202f% (866 af 1.691)' }));
  const { items } = layoutOf({ ...fiveLinesSpec, series }, { ...page, width: 328 });
  for (const { scene } of items)
    expect(
      scene.texts
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    ).toBe('Danmark i alt 51,2 % (866 af 1.691)');
});

test('an earlier value is an open dot above or below the value that replaced it', () => {
  const open = layoutOf(gapLinesSpec, page)
    .items.find(({ name }) => name === 'Varde')
    ?.scene.dots.filter(({ fill }) => fill === 'paper');
  expect(open).toHaveLength(2);
});

test('highlighted lines lie over plain ones, plain over pale, pale over the context', () => {
  const { items } = layoutOf(monthlyLinesSpec, page);
  expect(items).toHaveLength(monthlyLinesSpec.series.length + 1);
  expect(items[0]?.name).toBe(monthlyLinesSpec.context?.label);
  const starts = items[0]?.scene.paths.map(({ d }) => d.match(/M/g)?.length ?? 0);
  expect(starts).toEqual([monthlyLinesSpec.context?.series.length]);
  expect(items.slice(-3).map(({ name }) => name)).toEqual(['Varde', 'Esbjerg', 'Billund']);
  expect(layoutOf(fiveLinesSpec, page).items.map(({ name }) => name)).toEqual(['Fanø', 'Esbjerg', 'Billund', 'Vejen', 'Varde']);
});

/** Holds the field in place of lines without names against its lines: a point each date that has values, in as many pieces as there are runs of them. */
function expectFieldOf(series: NonNullable<LineSpec['context']>['series'], pieces: number): void {
  const context = allMonthlyLinesSpec.context!;
  const { plots, items } = layoutOf({ ...allMonthlyLinesSpec, context: { ...context, series } }, page);
  const { zero, slope, xs } = plots![0]!;
  expect(items[0]?.name).toBe(context.spanLabel);
  const fields = items[0]!.scene.paths[0]!.d.split('Z').slice(0, -1);
  expect(fields).toHaveLength(pieces);
  const edges = fields.flatMap((field) => {
    const points = field
      .slice(1)
      .split('L')
      .map((point) => point.split(' ').map(Number));
    const upper = points.slice(0, points.length / 2);
    return upper.map(([x = NaN, top = NaN], at) => ({ x, top, bottom: points.at(-1 - at)?.[1] ?? NaN }));
  });
  const known = xs.flatMap((x, at) => {
    const values = series.flatMap((each) => each.values[at] ?? []);
    return values.length === 0 ? [] : [{ x, values }];
  });
  expect(edges).toHaveLength(known.length);
  for (const [index, { x, top, bottom }] of edges.entries()) {
    const { x: at, values } = known[index]!;
    expect(Math.abs(x - at)).toBeLessThan(0.06);
    expect(Math.abs(top - (zero + slope * Math.max(...values)))).toBeLessThan(0.06);
    expect(Math.abs(bottom - (zero + slope * Math.min(...values)))).toBeLessThan(0.06);
  }
}

test('lines without names that run into each other are drawn as the field from the lowest to the highest of each date', () => {
  const { series } = allMonthlyLinesSpec.context!;
  const gap = 200;
  expectFieldOf(
    series.map((each) => ({ ...each, values: each.values.map((value, at) => (at === gap ? null : value)) })),
    2,
  );
});

test('a field is that of its own lines, whatever was drawn before', () => {
  const { series } = allMonthlyLinesSpec.context!;
  const raised = series.map((each, index) => (index === 1 ? { ...each, values: each.values.map((value) => value && value * 3) } : each));
  for (const lines of [series, raised, series.slice(0, -1), series]) expectFieldOf(lines, 1);
});

test('lines stay lines where there is room to tell them apart', () => {
  for (const [spec, width] of [
    [allLinesSpec, 328],
    [allLinesSpec, 960],
    [monthlyLinesSpec, 960],
  ] as const) {
    expect(layoutOf(spec, { ...page, width }).items[0]?.name).toBe(spec.context?.label);
  }
});

test('breaks outside the dates are neither drawn nor listed, those inside are numbered from 1', () => {
  const late = { kind: 'break', date: '2027-01-01', until: null, text: '1. januar 2027: sundhedsråd' } as const;
  for (const spec of [fiveLinesSpec, fivePanelsSpec]) {
    const texts = layoutOf({ ...spec, marks: [{ ...late, date: '1999-01-01' }, ...breaks, late] }, page).scene.texts.map(
      ({ text }) => text,
    );
    expect(texts.filter((text) => text === '1' || text === '2' || text === '3').sort()).toEqual(['1', '1', '2', '2']);
    expect(texts).not.toContain(late.text);
  }
});

test('panels share one scale: the same value stands equally high in each', () => {
  const panels = fivePanelsSpec.panels.map((panel, index) => ({ ...panel, values: panel.values.with(-1, index === 0 ? 2500 : 1600) }));
  const { items } = layoutOf({ ...fivePanelsSpec, panels, comparator: null }, page);
  const heights = items.slice(1).map(({ scene, box }) => Number((box.y + box.height - (scene.dots.at(-1)?.cy ?? 0)).toFixed(1)));
  expect(new Set(heights).size).toBe(1);
});

test('a row of a slope that is missing on one side is one dot with one label', () => {
  const { items } = layoutOf(gapSlopesSpec, page);
  const drawn = (name: string) => items.find((item) => item.name === name)?.scene;
  expect(drawn('Kun den nye')?.paths).toEqual([]);
  expect(drawn('Kun den nye')?.dots).toHaveLength(1);
  expect(
    drawn('Kun den gamle')
      ?.texts.map(({ text }) => text)
      .join(''),
  ).toBe('Kun den gamle 1.600');
  expect(drawn('Ingen af dem')?.dots).toEqual([]);
});

test('every value of a slope is printed at its end', () => {
  const texts = layoutOf(fiveSlopesSpec, page).scene.texts.map(({ text }) => text);
  expect(fiveSlopesSpec.rows.flatMap(({ from, to }) => [from.text, to.text]).filter((text) => !texts.includes(text))).toEqual([]);
});

test('on a phone a region’s name stands whole at the end of its line', () => {
  const series = fiveLinesSpec.series.map((each) => ({ ...each, label: 'Region Hovedstaden' }));
  const { scene } = layoutOf({ ...fiveLinesSpec, series }, { ...page, width: 328 });
  expect(scene.texts.filter(({ text }) => text.includes('…'))).toEqual([]);
});
