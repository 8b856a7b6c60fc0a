import { expect, test } from 'vitest';
import { thinOutlines } from '../../../../src/ingest/boundaries/thinOutlines.ts';

const circle = (points: number, radius: number, at: number): readonly (readonly [number, number])[] =>
  Array.from({ length: points + 1 }, (_, index) => {
    const turn = ((index % points) / points) * 2 * Math.PI;
    return [at + radius * Math.cos(turn), radius * Math.sin(turn)] as const;
  });
const only = (ring: ReturnType<typeof circle>) => new Map([['0563', [[ring]]]]);

test('thousands of points become what can be seen, and none lies farther off than a 3.000th of the map', () => {
  const ring = circle(2000, 1, 0);
  const thinned = thinOutlines(only(ring)).get('0563')![0]![0]!;
  expect(thinned.length).toBeLessThan(200);
  expect(thinned.length).toBeGreaterThan(30);
  const off = thinned.slice(1).map(([x, y], index) => 1 - Math.hypot((x + thinned[index]![0]) / 2, (y + thinned[index]![1]) / 2));
  expect(Math.max(...off)).toBeLessThanOrEqual(2 / 3000);
  expect(thinned[0]).toEqual(thinned.at(-1));
});

test('corners stay, points on a straight line go', () => {
  const side = Array.from({ length: 50 }, (_, index) => [index / 50, 0] as const);
  const ring = [...side, [1, 0], [1, 1], [0, 1], [0, 0]] as const;
  expect(thinOutlines(only(ring)).get('0563')![0]![0]).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ]);
});

test('the smallest island is not thinned away', () => {
  const outlines = new Map([
    ['0101', [[circle(500, 100, 0)]]],
    ['0563', [[circle(6, 0.001, 300)]]],
  ]);
  expect(thinOutlines(outlines).get('0563')![0]![0]).toHaveLength(7);
});
