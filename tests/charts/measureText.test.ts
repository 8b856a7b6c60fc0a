import { expect, test } from 'vitest';
import { measureText } from '../../src/charts/measureText.ts';

test.each([
  ['', 16, 400, 0],
  ['1.826', 16, 400, 0.016 * (4 * 497 + 249)],
  ['Fanø', 10, 700, null],
] as const)('%j at %i px, weight %i', (text, size, weight, expected) => {
  if (expected !== null) expect(measureText(text, size, weight)).toBeCloseTo(expected, 6);
  else expect(measureText(text, size, weight)).toBeGreaterThan(0);
});

test('figures are tabular in every weight', () => {
  for (const weight of [400, 600, 700] as const) {
    expect(new Set(Array.from('0123456789−', (figure) => measureText(figure, 100, weight))).size).toBe(1);
  }
});

test('bolder is wider, and twice the size is twice the width', () => {
  expect(measureText('Sydvestjylland', 16, 700)).toBeGreaterThan(measureText('Sydvestjylland', 16, 600));
  expect(measureText('Sydvestjylland', 16, 600)).toBeGreaterThan(measureText('Sydvestjylland', 16, 400));
  expect(measureText('Ærø', 32)).toBeCloseTo(2 * measureText('Ærø', 16), 6);
});

test('a character that the font lacks is given room rather than none', () => {
  expect(measureText('漢', 10)).toBe(10);
});
