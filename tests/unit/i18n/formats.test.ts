import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../src/i18n/compareNames.ts';
import { formatDate, formatShortDate } from '../../../src/i18n/formatDate.ts';
import { formatCount, formatNumber, formatShare, numberWord } from '../../../src/i18n/formatNumber.ts';
import { genitive } from '../../../src/i18n/genitive.ts';

describe('numbers', () => {
  test.each([
    [29625, '29.625', '29,625'],
    [1045, '1.045', '1,045'],
    [2.5, '2,5', '2.5'],
    [0, '0', '0'],
  ])('a count of %d', (value, da, en) => {
    expect(formatCount(value, 'da')).toBe(da);
    expect(formatCount(value, 'en')).toBe(en);
  });

  test.each([
    [0.125, '13 %', '13%'],
    [0.12422, '12 %', '12%'],
    [0.145, '15 %', '15%'],
    [1, '100 %', '100%'],
  ])('the share %d is rounded half up, with a thin space in Danish', (share, da, en) => {
    expect(formatShare(share, 'da', { decimals: 0 })).toBe(da.replace(' ', '\u202f'));
    expect(formatShare(share, 'en', { decimals: 0 })).toBe(en);
  });

  test('negative numbers carry a true minus, zero carries no sign', () => {
    expect(formatNumber(-9.29, 'da', { decimals: 1, signed: true })).toBe('\u22129,3');
    expect(formatNumber(0.04, 'da', { decimals: 1, signed: true })).toBe('0,0');
    expect(formatNumber(-0.04, 'da', { decimals: 1, signed: true })).toBe('0,0');
    expect(formatNumber(-0.04, 'da', { decimals: 1 })).toBe('0,0');
    expect(formatNumber(0.96, 'da', { decimals: 1, signed: true })).toBe('+1,0');
  });

  test('small numbers are words in running text', () => {
    expect(numberWord(1, 'da')).toBe('én');
    expect(numberWord(12, 'en')).toBe('twelve');
    expect(numberWord(13, 'da')).toBe('13');
  });
});

test('dates are those of the calendar, in every time zone', () => {
  expect(formatDate('2024-11-11', 'da')).toBe('11. november 2024');
  expect(formatShortDate('2024-01-01', 'da')).toBe('01.01.2024');
  expect(formatDate('2024-11-11', 'en')).toBe('11 November 2024');
});

test('names stand in Danish order: Aa with Å, last', () => {
  expect(['Aarhus', 'Varde', 'Ærø', 'Fanø', 'Ørsted', 'Aabenraa'].toSorted(compareNames)).toEqual([
    'Fanø',
    'Varde',
    'Ærø',
    'Ørsted',
    'Aabenraa',
    'Aarhus',
  ]);
});

test.each([
  ['Varde', 'da', 'Vardes'],
  ['Assens', 'da', 'Assens’'],
  ['Varde', 'en', 'Varde’s'],
  ['Assens', 'en', 'Assens’'],
] as const)('the genitive of %s in %s', (name, language, expected) => {
  expect(genitive(name, language)).toBe(expected);
});
