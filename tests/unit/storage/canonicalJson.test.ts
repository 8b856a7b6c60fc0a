import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/storage/canonicalJson.ts';

test('keys are sorted at every depth, lists keep their order', () => {
  expect(canonicalJson({ b: [2, { d: null, c: 'æ' }], a: true })).toBe('{"a":true,"b":[2,{"c":"æ","d":null}]}');
});

test('whatever JSON can hold reads back the same, in whatever order it was put together', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(text);
    }),
  );
});

test.each([NaN, Infinity, () => 1, [undefined]])('%s cannot be kept', (value) => {
  expect(() => canonicalJson({ value })).toThrow(TypeError);
});
