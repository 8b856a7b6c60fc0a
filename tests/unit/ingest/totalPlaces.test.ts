import { expect, test } from 'vitest';
import { readTable } from '../../../src/ingest/readTable.ts';
import { testCatalog } from './testCatalog.ts';

const catalog = testCatalog();

async function off(text: string): Promise<unknown[]> {
  const reading = await readTable({ name: 'tabel.csv', bytes: new TextEncoder().encode(text) }, catalog);
  return reading.diagnostics.flatMap(({ code, data, at }) => (code === 'total-does-not-add-up' ? [{ ...data, at }] : []));
}

test('a total that is off is pointed at in its own cell, and no count is named that the table does not print', async () => {
  const rows = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\nVarde;51.137;34;6\nEsbjerg;116.046;75;9\n';
  expect(await off(`${rows}I alt;167.183;109;16\n`)).toEqual([
    { label: 'I alt', column: 'vacant', published: 16, sum: 15, at: { line: 4, column: 4 } },
  ]);
});

test('where the table prints filled capacities alone, they are what is off', async () => {
  const rows = 'Kommune;Antal sikrede;Samlet kapacitet;Besat kapacitet\nVarde;51.137;34;28\nEsbjerg;116.046;75;66\n';
  expect(await off(`${rows}I alt;167.183;109;93\n`)).toEqual([
    { label: 'I alt', column: 'filled', published: 93, sum: 94, at: { line: 4, column: 4 } },
  ]);
});
