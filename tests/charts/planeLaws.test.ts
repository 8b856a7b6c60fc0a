import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Canvas } from '../../src/charts/Canvas.ts';
import { clipSegment, type Point } from '../../src/charts/funnel/clipSegment.ts';
import type { FunnelSpec } from '../../src/charts/funnel/FunnelSpec.ts';
import type { ScatterSpec } from '../../src/charts/scatter/ScatterSpec.ts';
import { textBox } from '../../src/charts/textBox.ts';
import { funnelSpec } from './fixtures/funnelSpecs.ts';
import { scatterSpec } from './fixtures/scatterSpecs.ts';
import { layoutOf, type WholeLayout } from './layoutOf.ts';
import { funnelSpecs, scatterSpecs } from './randomPlaneSpecs.ts';
import { canvases } from './randomSpecs.ts';

/** px that rounding to 0.1 may add. */
const rounding = 0.25;

describe.each<readonly [name: string, specs: fc.Arbitrary<ScatterSpec | FunnelSpec>]>([
  ['scatter', scatterSpecs],
  ['funnel', funnelSpecs],
])('%s', (_, specs) => {
  test('every area is there once, and only one with both values is a dot', () => {
    check(specs, (layout, spec) => {
      const ids = layout.items.map((item) => item.id);
      expect([...ids].sort()).toEqual(spec.points.map((point) => point.id).sort());
      const placed = layout.items.filter((item) => item.scene.dots.length > 0).map((item) => item.id);
      expect([...placed].sort()).toEqual(
        spec.points
          .filter(hasPlace)
          .map((point) => point.id)
          .sort(),
      );
    });
  });

  test('no text touches a dot', () => {
    check(specs, (layout) => {
      const dots = layout.items.flatMap((item) => item.scene.dots);
      const touching = layout.scene.texts.filter((text) => {
        const { x, y, width, height } = textBox(text);
        return dots.some(({ cx, cy, r }) => {
          const [nearX, nearY] = [Math.max(x, Math.min(x + width, cx)), Math.max(y, Math.min(y + height, cy))];
          return width > 0 && Math.hypot(cx - nearX, cy - nearY) < r - rounding;
        });
      });
      expect(touching).toEqual([]);
    });
  });

  test('no line and no curve runs through a text', () => {
    check(specs, (layout) => {
      const boxes = layout.scene.texts.map(textBox).filter((box) => box.width > 0);
      const stretches = layout.scene.paths.filter((path) => path.stroke !== 'none').flatMap((path) => stretchesOf(path.d));
      expect(stretches.length).toBeGreaterThan(0);
      const through = stretches.filter(([from, to]) =>
        boxes.some(
          ({ x, y, width, height }) =>
            clipSegment(from, to, [x + rounding, x + width - rounding], [y + rounding, y + height - rounding]) !== null,
        ),
      );
      expect(through).toEqual([]);
    });
  });
});

test('where names have room to choose, they stand well clear of every line', () => {
  const em = 16;
  for (const [spec, width] of [
    [funnelSpec, 1280],
    [funnelSpec, 1418],
    [scatterSpec, 1418],
  ] as const) {
    const { items, backdrop } = layoutOf(spec, { width, height: null, fontSize: em, colors: 'light' });
    const names = items.flatMap(({ scene }) => scene.texts).map(textBox);
    expect(names).toHaveLength(10);
    const air = em * 0.4;
    const drawn = [
      ...backdrop.paths.filter(({ stroke }) => stroke !== 'none' && stroke !== 'hairline').flatMap((path) => stretchesOf(path.d)),
      ...backdrop.lines.map(
        ({ x1, y1, x2, y2 }) =>
          [
            { x: x1, y: y1 },
            { x: x2, y: y2 },
          ] as const,
      ),
    ];
    expect(drawn.length).toBeGreaterThan(0);
    const near = drawn.filter(([from, to]) =>
      names.some(({ x, y, width, height }) => clipSegment(from, to, [x - air, x + width + air], [y - air, y + height + air]) !== null),
    );
    expect(near).toEqual([]);
  }
});

function check<Spec extends ScatterSpec | FunnelSpec>(
  specs: fc.Arbitrary<Spec>,
  law: (layout: WholeLayout, spec: Spec, canvas: Canvas) => void,
): void {
  fc.assert(
    fc.property(specs, canvases, (spec, canvas) => law(layoutOf(spec, canvas), spec, canvas)),
    { numRuns: 30 },
  );
}

function hasPlace(point: ScatterSpec['points'][number] | FunnelSpec['points'][number]): boolean {
  return 'share' in point ? point.share !== null && point.capacity !== null : point.x !== null && point.y !== null;
}

/** The straight pieces of a path that moves, and draws to points, across or down. */
function stretchesOf(d: string): readonly (readonly [Point, Point])[] {
  let pen: Point = { x: 0, y: 0 };
  return [...d.matchAll(/([MLHV])([-\d.]+)(?: ([-\d.]+))?/g)].flatMap(([, command, first, second]) => {
    const from = pen;
    pen =
      command === 'H'
        ? { ...pen, x: Number(first) }
        : command === 'V'
          ? { ...pen, y: Number(first) }
          : { x: Number(first), y: Number(second) };
    return command === 'M' ? [] : [[from, pen] as const];
  });
}
