import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadApart } from '../../src/charts/spreadApart.ts';

const wishes = fc.array(fc.record({ at: fc.integer({ min: -100, max: 500 }), size: fc.integer({ min: 1, max: 30 }) }), { maxLength: 40 });
const near = 1e-6;

test('what does not overlap stays where it wants to be', () => {
  expect(
    spreadApart(
      [
        { at: 80, size: 10 },
        { at: 20, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([80, 20]);
});

test('two that want the same place move equally far and keep their order', () => {
  expect(
    spreadApart(
      [
        { at: 50, size: 10 },
        { at: 50, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([45, 55]);
});

test('nothing overlaps, the order of the wishes holds, and all stay between the ends where they fit', () => {
  fc.assert(
    fc.property(wishes, (all) => {
      const low = 0;
      const high = Math.max(
        400,
        all.reduce((sum, { size }) => sum + size, 0),
      );
      const middles = spreadApart(all, low, high);
      const placed = all.map((wish, index) => ({ ...wish, index, middle: middles[index] ?? Number.NaN }));
      const sorted = placed.toSorted((one, other) => one.at - other.at || one.index - other.index);
      sorted.forEach(({ middle, size }, index) => {
        expect(middle - size / 2).toBeGreaterThanOrEqual(low - near);
        expect(middle + size / 2).toBeLessThanOrEqual(high + near);
        const before = sorted[index - 1];
        if (before) expect(middle - size / 2).toBeGreaterThanOrEqual(before.middle + before.size / 2 - near);
      });
    }),
  );
});

test('what does not fit stands in order from the low end on', () => {
  const middles = spreadApart(
    Array.from({ length: 5 }, () => ({ at: 50, size: 30 })),
    0,
    100,
  );
  expect(middles).toEqual([15, 45, 75, 105, 135]);
});
