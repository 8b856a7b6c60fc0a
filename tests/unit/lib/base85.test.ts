import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase85, toBase85 } from '../../../src/lib/base85.ts';

test('bytes of any length come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(fromBase85(toBase85(bytes))).toEqual(bytes);
    }),
  );
  const long = Uint8Array.from({ length: 100_003 }, (_, at) => (at * 2_654_435_761) >>> 24);
  expect(fromBase85(toBase85(long))).toEqual(long);
});

test('no sign can end a script, open a comment, or need another encoding', () => {
  const every = Uint8Array.from({ length: 4 * 85 }, (_, at) => (at % 4 === 3 ? Math.floor(at / 4) : 0));
  const text = toBase85(Uint8Array.from([...every, ...new Uint8Array(4).fill(255)]));
  expect(text).toMatch(/^[(-;=-}]+$/);
  expect(new Set(text).size).toBe(85);
});

test('four bytes are five signs', () => {
  expect(toBase85(new Uint8Array(4_000))).toHaveLength(5_000);
});
