import { expect, test } from 'vitest';
import { inArea } from '../../../src/i18n/inArea.ts';
import { readCatalog } from '../../support/readCatalog.ts';

test('one is on an island and in everything else', () => {
  expect(['Bornholm', 'Fanø (1 af 2 kommuner)', 'Lolland'].map(inArea)).toEqual(['på Bornholm', 'på Fanø (1 af 2 kommuner)', 'på Lolland']);
  const other = ['Varde', 'Bornholms Regionskommune', 'Fanø Kommune', 'Sundhedsråd Lolland', 'Ærøskøbing'];
  expect(other.map(inArea)).toEqual(other.map((area) => `i ${area}`));
});

test('of the areas that come with the page the islands are these', () => {
  const names = new Set(readCatalog().areas.map(({ name }) => name));
  expect([...names].filter((name) => inArea(name).startsWith('på')).sort((one, other) => one.localeCompare(other, 'da'))).toEqual([
    'Bornholm',
    'Fanø',
    'Langeland',
    'Lolland',
    'Læsø',
    'Samsø',
    'Ærø',
  ]);
});
