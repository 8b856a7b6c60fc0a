import { expect, test } from 'vitest';
import { readTable } from '../../../src/ingest/readTable.ts';
import { join, utf8 } from '../../files/tables/make/dialects.ts';
import { whole } from '../../files/tables/make/reference.ts';
import { testCatalog } from './testCatalog.ts';

const catalog = testCatalog();
const text = join(whole, ';');
const endOfRows = text.indexOf('Sydvestjylland -total');
const digits = [...text.slice(0, endOfRows).matchAll(/\d/g)].map(({ index }) => index);

test('no digit of a municipality can change unnoticed in a table with totals and shares', async () => {
  const unnoticed: string[] = [];
  for (const index of digits) {
    for (const change of [1, 5]) {
      const digit = (Number(text[index]) + change) % 10;
      const changed = `${text.slice(0, index)}${digit}${text.slice(index + 1)}`;
      const reading = await readTable({ name: '2024-11-11.csv', bytes: utf8(changed) }, catalog);
      if (reading.outcome === 'accept') unnoticed.push(changed.slice(text.lastIndexOf('\n', index) + 1, text.indexOf('\n', index)));
    }
  }
  expect(unnoticed).toEqual([]);
});
