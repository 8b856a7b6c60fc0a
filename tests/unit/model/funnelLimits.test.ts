import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funnelCurve } from '../../../src/model/funnelCurve.ts';
import { funnelLimits } from '../../../src/model/funnelLimits.ts';

const scale = 10n ** 24n;

/** The limit as Spiegelhalter defines it, in whole numbers without any rounding before the last step. */
function exactLimit(vacant: bigint, capacity: bigint, n: number, thousandths: bigint): number {
  const filled = capacity - vacant;
  const whole = capacity ** BigInt(n);
  let outcomes = 0n;
  let ways = 1n;
  for (let r = 0n; r <= BigInt(n); r += 1n) {
    const chance = ways * vacant ** r * filled ** (BigInt(n) - r);
    outcomes += chance;
    if (outcomes * 1000n > thousandths * whole) {
      const alpha = ((outcomes * 1000n - thousandths * whole) * scale) / (chance * 1000n);
      return Math.max(0, (Number(r) - Number(alpha) / Number(scale)) / n);
    }
    ways = (ways * (BigInt(n) - r)) / (r + 1n);
  }
  return 1;
}

describe.each([
  [0.95, 25n],
  [0.998, 1n],
])('limits that hold %f of what chance does', (coverage, tail) => {
  test.each([1, 2, 3, 10, 21, 28, 34, 75, 161, 402, 808])('are exact for %i capacities around 45 of 808', (n) => {
    const limits = funnelLimits(45 / 808, n, coverage);
    expect(limits?.lower).toBeCloseTo(exactLimit(45n, 808n, n, tail), 9);
    expect(limits?.upper).toBeCloseTo(exactLimit(45n, 808n, n, 1000n - tail), 9);
  });

  test.each([
    [1, 2],
    [1, 98],
    [97, 98],
  ] as const)('are exact around %i of %i', (vacant, capacity) => {
    for (const n of [1, 5, 17, 60, 300]) {
      const limits = funnelLimits(vacant / capacity, n, coverage);
      expect(limits?.lower).toBeCloseTo(exactLimit(BigInt(vacant), BigInt(capacity), n, tail), 9);
      expect(limits?.upper).toBeCloseTo(exactLimit(BigInt(vacant), BigInt(capacity), n, 1000n - tail), 9);
    }
  });
});

test('one capacity is worked out by hand: vacant with 1 in 4, the upper limit is 1 − 0.025 / 0.25', () => {
  expect(funnelLimits(0.25, 1, 0.95)?.upper).toBeCloseTo(0.9, 12);
  expect(funnelLimits(0.25, 1, 0.95)?.lower).toBe(0);
});

test('a fractional capacity lies between its neighbours in proportion, and less than one counts as one', () => {
  const [below, above, between] = [34, 35, 34.25].map((capacity) => funnelLimits(45 / 808, capacity, 0.95)?.upper ?? NaN);
  expect(between).toBeCloseTo((below ?? NaN) * 0.75 + (above ?? NaN) * 0.25, 12);
  expect(funnelLimits(45 / 808, 0.5, 0.95)).toEqual(funnelLimits(45 / 808, 1, 0.95));
});

test('limits are shares, hold the comparator between them from ten capacities on, and wider coverage lies outside narrower', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.double({ min: 10, max: 2000, noNaN: true }), (share, capacity) => {
      const [inner, outer] = [0.95, 0.998].map((coverage) => funnelLimits(share, capacity, coverage));
      if (!inner || !outer) throw new Error('There are limits for every share and capacity.');
      expect(outer.lower).toBeGreaterThanOrEqual(0);
      expect(outer.lower).toBeLessThanOrEqual(inner.lower);
      expect(inner.lower).toBeLessThanOrEqual(share);
      expect(inner.upper).toBeLessThanOrEqual(outer.upper);
      expect(outer.upper).toBeLessThanOrEqual(1);
    }),
  );
});

test('a large area is not lost to underflow', () => {
  const limits = funnelLimits(0.5, 20_000, 0.95);
  expect(limits?.upper).toBeCloseTo(0.5 + (1.96 * 0.5) / Math.sqrt(20_000), 4);
});

test('where nothing or everything is vacant chance has no room', () => {
  expect(funnelLimits(0, 20, 0.95)).toEqual({ lower: 0, upper: 0 });
  expect(funnelLimits(1, 20, 0.95)).toEqual({ lower: 1, upper: 1 });
});

test.each([
  [0.1, 0, 0.95],
  [0.1, -3, 0.95],
  [NaN, 10, 0.95],
  [1.2, 10, 0.95],
  [0.1, Infinity, 0.95],
  [0.1, 10, 1],
])('a share %f, %f capacities and a coverage of %f have no limits', (share, capacity, coverage) => {
  expect(funnelLimits(share, capacity, coverage)).toBeNull();
});

test('a curve runs from end to end, upwards, each point with its limits', () => {
  const curve = funnelCurve(45 / 808, 0.95, 1, 700);
  expect([curve[0]?.capacity, curve.at(-1)?.capacity]).toEqual([1, 700]);
  expect(curve.length).toBeLessThan(120);
  curve.slice(1).forEach((point, index) => expect(point.capacity).toBeGreaterThan(curve[index]?.capacity ?? Infinity));
  for (const { capacity, lower, upper } of curve) expect(funnelLimits(45 / 808, capacity, 0.95)).toEqual({ lower, upper });
  expect(funnelCurve(45 / 808, 0.95, 0, 700)).toEqual([]);
});
