import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classBreaks } from '../../../src/model/classBreaks.ts';
import { classOf } from '../../../src/model/classOf.ts';

const oneHue = { kind: 'one-hue' } as const;
const judged = (norm: number) => ({ kind: 'judged', norm, worse: 'above' }) as const;
const finite = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -20, max: 20 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const tables = fc.array(fc.option(finite), { maxLength: 98 });

test.each([
  ['shares', [0, 0.03, 0.07, 0.12, 0.18], oneHue, 0.06, [0, 0.05, 0.1, 0.15, 0.2]],
  ['insured per filled capacity', [1045, 1558, 1646, 1758, 1826], oneHue, 1633, [1000, 1200, 1400, 1600, 1800, 2000]],
  ['the comparator above all values', [0.01, 0.02], oneHue, 0.06, [0.01, 0.02, 0.03, 0.04, 0.05, 0.06]],
  ['one value alone', [1600], oneHue, null, [1600, 1800]],
  ['nothing but zeros', [0, 0, null], oneHue, null, [0, 1]],
  ['nothing', [null, Number.NaN], oneHue, 1600, []],
  [
    'one area far off does not leave all others in one class',
    [...Array.from({ length: 20 }, (_, index) => index), 1000],
    oneHue,
    null,
    [0, 4, 8, 12, 16, 1000],
  ],
  ['against a norm', [-6.5, -4, -0.5, 0.7, 1], judged(0), 0, [-7, -1, 0, 1]],
  ['all above the norm', [1620, 1700, 1950], judged(1600), 1600, [1600, 1700, 2000]],
  ['all at the norm', [1600, 1600], judged(1600), 1600, [1600, 1601]],
] as const)('%s', (_, values, scale, comparator, expected) => {
  expect(classBreaks(values, scale, comparator)).toEqual(expected);
});

describe.each([
  ['one hue', oneHue],
  ['judged', judged(3)],
] as const)('%s, whatever the table holds', (_, scale) => {
  test('borders ascend, and make at most five classes', () => {
    fc.assert(
      fc.property(tables, fc.option(finite), (values, comparator) => {
        const borders = classBreaks(values, scale, comparator);
        expect(borders.slice(1).every((border, index) => border > (borders[index] ?? 0))).toBe(true);
        expect(borders.length).toBeLessThanOrEqual(6);
        expect(borders).not.toHaveLength(1);
      }),
    );
  });

  test('every value has a class', () => {
    fc.assert(
      fc.property(tables, fc.option(finite), (values, comparator) => {
        const borders = classBreaks(values, scale, comparator);
        for (const value of values) {
          if (value !== null) expect(classOf(value, borders)).toBeLessThan(borders.length - 1);
        }
      }),
    );
  });
});

test('no judged class lies on both sides of the norm', () => {
  fc.assert(
    fc.property(tables, finite, (values, norm) => {
      const borders = classBreaks(values, judged(norm), norm);
      expect(borders.length === 0 || borders.includes(norm)).toBe(true);
    }),
  );
});

test('a value on a border belongs to the class above it, but for the last', () => {
  expect([0, 0.05, 0.1].map((value) => classOf(value, [0, 0.05, 0.1]))).toEqual([0, 1, 1]);
  expect(() => classOf(0.11, [0, 0.05, 0.1])).toThrow('outside');
});
