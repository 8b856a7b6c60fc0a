import { expect, test } from 'vitest';
import { readTable } from '../../../src/ingest/readTable.ts';
import type { Answers } from '../../../src/ingest/Reading.ts';
import { questionsOf } from '../../../src/model/questionsOf.ts';
import { statusDates } from '../../../src/model/statusDates.ts';
import { testCatalog } from '../ingest/testCatalog.ts';

const catalog = testCatalog();
const header = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\n';
const read = (text: string, answers: Answers = {}, name = 'tabel.csv') =>
  readTable({ name, bytes: new TextEncoder().encode(text) }, catalog, answers);

test('a question stays where it is when it is answered', async () => {
  const text = `${header}Øen;3.000;3;1\nVarde;51.137;34;6\nVarde;51.000;34;5\n`;
  const open = questionsOf(await read(text));
  expect(open.map(({ question, chosen }) => [question.about, chosen])).toEqual([
    ['unknown-area', null],
    ['doubled-area', null],
  ]);
  const answered = questionsOf(await read(text, { 'area:Øen': 'ignore' }));
  expect(answered.map(({ question, chosen }) => [question.about, chosen])).toEqual([
    ['unknown-area', 'ignore'],
    ['doubled-area', null],
  ]);
});

test('the absent date is a field of the form and no question', async () => {
  expect(questionsOf(await read(`${header}Varde;51.137;34;6\n`))).toEqual([]);
});

test('a date from a title or a name may be corrected; one from the rows may not; none must be filled in', async () => {
  const row = 'Varde;51.137;34;6\n';
  expect(statusDates(await read(`Status pr. 1. januar 2024\n\n${header}${row}`)).adjustable).toBe('2024-01-01');
  expect(statusDates(await read(`${header}${row}`, {}, 'dækning_2024-07-01.csv')).adjustable).toBe('2024-07-01');
  expect(statusDates(await read(`${header.trim()};Dato\n${row.trim()};2024-01-01\n`))).toEqual({
    dates: [{ date: '2024-01-01', municipalities: 1 }],
    complete: true,
    adjustable: null,
  });
  expect(statusDates(await read(`${header}${row}`))).toEqual({ dates: [], complete: false, adjustable: null });
});
