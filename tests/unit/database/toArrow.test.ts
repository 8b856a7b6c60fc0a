import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { toArrow } from '../../../src/database/toArrow.ts';

test('texts and numbers come back as they went in, whatever is in them', () => {
  const rows = fc.array(fc.record({ text: fc.option(fc.string({ unit: 'grapheme' })), number: fc.option(fc.double({ noNaN: true })) }));
  fc.assert(
    fc.property(rows, (expected) => {
      const table = tableFromIPC(
        toArrow({
          text: { type: 'text', values: expected.map(({ text }) => text) },
          number: { type: 'number', values: expected.map(({ number }) => number) },
        }),
      );
      expect(table.toArray().map((row) => (row as { toJSON: () => unknown }).toJSON())).toEqual(expected);
    }),
  );
});

test('no function is made from text on the way: the security policy forbids it', () => {
  const made = vi.spyOn(globalThis, 'Function');
  toArrow({ text: { type: 'text', values: ['Fanø', null] }, number: { type: 'number', values: [1.5, null] } });
  expect(made).not.toHaveBeenCalled();
});

test('columns of different length are refused', () => {
  expect(() => toArrow({ a: { type: 'text', values: ['x'] }, b: { type: 'number', values: [] } })).toThrow('length');
});
