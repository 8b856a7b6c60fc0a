import { expect, test } from 'vitest';
import { readTable } from '../../../src/ingest/readTable.ts';
import { remarksOf } from '../../../src/model/remarksOf.ts';
import { testCatalog } from '../ingest/testCatalog.ts';

const catalog = testCatalog();
const header = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet;Besat kapacitet\n';
const read = (text: string, answers = {}) => readTable({ name: 'tabel.csv', bytes: new TextEncoder().encode(text) }, catalog, answers);
const codes = (reading: Awaited<ReturnType<typeof read>>) => remarksOf(reading).map(({ code }) => code);

test('what an open question asks about, and the date that the form asks for, is not remarked as well', async () => {
  const text = `${header}Varde;51.137;34;6;27\nVarde;51.137;34;6;28\nØen;3.000;3;1;2\nEsbjerg;116.046;75;9;66\n`;
  const reading = await read(text);
  expect(reading.diagnostics.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['doubled-area', 'unknown-area', 'counts-disagree', 'no-status-date']),
  );
  expect(codes(reading)).toEqual([]);
});

test('a remark of another row stays beside a question of the same kind', async () => {
  const reading = await read(`${header}Varde;51.137;34;6;27\nFanø;mange;3;0;3\n`);
  expect(reading.questions.map(({ about }) => about)).toContain('counts-disagree');
  expect(codes(reading)).toEqual(['not-a-number']);
});
