import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicatorsPage } from '../../../scripts/indicatorsPage.ts';
import { allIndicators } from '../../../src/domain/indicators/allIndicators.ts';
import { supplementKinds } from '../../../src/domain/supplements/supplementKinds.ts';
import { defineIndicator } from '../../../src/domain/indicators/defineIndicator.ts';
import { indicatorById } from '../../../src/domain/indicators/indicatorById.ts';
import { vacancyShare } from '../../../src/domain/indicators/vacancyShare.ts';
import { languages } from '../../../src/i18n/Text.ts';

test('ids never change: they stand in links', () => {
  expect(allIndicators.map((indicator) => indicator.id)).toEqual([
    'insured',
    'capacity',
    'vacant',
    'vacancy-share',
    'filled',
    'insured-per-capacity',
    'insured-per-filled',
    'extra-load',
    'balance-against-norm',
    'share-of-region-capacity',
    'share-of-region-vacant',
  ]);
});

test('an id is found again, and one that is none gives null', () => {
  expect(indicatorById('vacancy-share')).toBe(vacancyShare);
  expect(indicatorById('constructor')).toBeNull();
});

describe.each(allIndicators.map((indicator) => [indicator.id, indicator] as const))('%s', (_, indicator) => {
  test.each(languages)('has every text in %s', (language) => {
    const texts = [indicator.label, indicator.shortLabel, indicator.definition, indicator.formula, ...indicator.caveats];
    expect(texts.map((text) => text[language].trim().length).every((length) => length > 2)).toBe(true);
    expect(indicator.definition[language]).toMatch(/\.$/);
    expect(indicator.caveats.every((caveat) => caveat[language].endsWith('.'))).toBe(true);
  });

  test('has at least one caveat', () => {
    expect(indicator.caveats.length).toBeGreaterThan(0);
  });
});

test('a declaration that would pass over missing counts is refused', () => {
  expect(() => defineIndicator({ ...vacancyShare, sql: 'sum(vacant) / sum(capacity)' })).toThrow('whole()');
  expect(() => defineIndicator({ ...vacancyShare, sql: 'avg(vacant / capacity)' })).toThrow('whole()');
  expect(() => defineIndicator({ ...vacancyShare, id: 'Andel ubesatte' })).toThrow('link');
});

test('docs/indicators.md is what the declarations say; run `npm run docs` when it is not', () => {
  expect(readFileSync(new URL('../../../docs/indicators.md', import.meta.url), 'utf8')).toBe(
    indicatorsPage(allIndicators, supplementKinds),
  );
});
