import { expect, test } from 'vitest';
import { readTable } from '../../../src/ingest/readTable.ts';
import type { Answers, Reading } from '../../../src/ingest/Reading.ts';
import { corpus } from '../../files/tables/make/corpus.ts';
import { testCatalog } from './testCatalog.ts';

const catalog = testCatalog();

function read(text: string, answers: Answers = {}): Promise<Reading> {
  return readTable({ name: 'tabel.csv', bytes: new TextEncoder().encode(text) }, catalog, answers);
}

const swapped = 'Kommune;Antal sikrede;Ubesat kapacitet;Samlet kapacitet\nVarde;51.137;34;6\nEsbjerg;116.046;75;9\n';

test('what a column holds can be said unasked, and the answer is told with its choices', async () => {
  const before = await read(swapped);
  expect(before.outcome).toBe('reject');
  const [vacant, capacity] = ['vacant', 'capacity'].map((name) => before.columns.find(({ column }) => column === name)!.question) as [
    string,
    string,
  ];
  const after = await read(swapped, { [vacant]: 'capacity', [capacity]: 'vacant' });
  expect(after.columns.map(({ column, recognisedBy }) => [column, recognisedBy]).slice(2)).toEqual([
    ['capacity', 'answer'],
    ['vacant', 'answer'],
  ]);
  expect(after.rows.find(({ areaCode }) => areaCode === '0573')).toMatchObject({ capacity: 34, vacant: 6 });
  expect(after.answered.map(({ question, option }) => [question.id, option])).toEqual([
    [vacant, 'capacity'],
    [capacity, 'vacant'],
  ]);
  expect(after.answered[0]?.question.options.map(({ id }) => id)).toEqual(['vacant', 'capacity', 'unused']);
});

test('an answer that no question could have is no answer', async () => {
  const reading = await read(swapped, { 'column:0:2': 'nonsense', 'area:Varde': '0000' });
  expect(reading.answered).toEqual([]);
  expect(reading.columns[2]?.column).toBe('vacant');
});

test('an unknown row can be any municipality, not only one of those that were offered', async () => {
  const text = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\nVarde;51.137;34;6\nØen;3.135;3;0\n';
  const asked = await read(text);
  expect(asked.questions.map(({ id }) => id)).toContain('area:Øen');
  const answered = await read(text, { 'area:Øen': '0563' });
  expect(answered.rows.find(({ areaCode }) => areaCode === '0563')).toMatchObject({ kind: 'municipality', name: 'Fanø', insured: 3135 });
  expect(answered.answered).toMatchObject([{ option: '0563', question: { about: 'unknown-area' } }]);
});

test('every column and row says which table of the file it belongs to, and where its header stands', async () => {
  const block = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\nVarde;51.137;34;6\n';
  const stacked = await read(`Status pr. 1. januar 2024\n${block}\nStatus pr. 1. juli 2024\n${block}`);
  expect([...new Set(stacked.rows.map(({ table }) => table))]).toEqual([0, 1]);
  expect(stacked.columns.filter(({ table }) => table === 1).map(({ at }) => at)).toEqual(
    [1, 2, 3, 4].map((column) => ({ line: 6, column })),
  );
  const turned = await read('Kommune;Varde;Fanø\nAntal sikrede;51.137;3.135\nSamlet kapacitet;34;3\nUbesat kapacitet;6;0\n');
  expect(turned.columns.map(({ at }) => at)).toEqual([1, 2, 3, 4].map((line) => ({ line, column: 1 })));
});

test('where filled and vacant do not make the capacity, any of the three can be named as the wrong one', async () => {
  const text = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet;Besat kapacitet\nVarde;51.137;34;6;29\nFanø;3.135;3;0;3\n';
  const { id, options } = (await read(text)).questions.find(({ about }) => about === 'counts-disagree')!;
  expect(options.map((option) => option.id)).toEqual(['vacant', 'filled', 'parts']);
  const counts = { vacant: [34, 6], filled: [34, 5], parts: [35, 6] };
  for (const [answer, [capacity, vacant]] of Object.entries(counts)) {
    const { outcome, rows } = await read(text, { [id]: answer });
    expect([answer, outcome]).toEqual([answer, 'accept-with-warnings']);
    expect(rows.find(({ areaCode }) => areaCode === '0573')).toMatchObject({ capacity, vacant });
  }
});

test('columns of filled and vacant that changed places are read as the planner says', async () => {
  const text = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\nVarde;51.137;34;28\nFanø;3.135;3;3\n';
  const { id } = (await read(text)).questions.find(({ about }) => about === 'column')!;
  const rowWith = async (answer: string): Promise<object | undefined> =>
    (await read(text, { [id]: answer })).rows.find(({ areaCode }) => areaCode === '0573');
  expect(await rowWith('filled')).toMatchObject({ capacity: 34, vacant: 6 });
  expect(await rowWith('vacant')).toMatchObject({ capacity: 34, vacant: 28 });
});

test('sheets with the same municipalities are asked about once, and the rows and totals of the others are left out', async () => {
  const file = corpus.find(({ file: name }) => name === 'sheets-without-dates.xlsx');
  const readSheets = (answers: Answers) => readTable({ name: 'ark.xlsx', bytes: file?.bytes ?? new Uint8Array() }, catalog, answers);
  const asked = await readSheets({});
  expect(asked.questions.map(({ about }) => about)).toEqual(['sheet', 'status-date']);
  const answered = await readSheets({ [asked.questions[0]?.id ?? '']: 'Ark2' });
  expect(answered.outcome).toBe('accept-with-warnings');
  const used = answered.rows.filter(({ kind }) => kind === 'municipality' || kind === 'subtotal' || kind === 'region-total');
  expect(used.map(({ sheet, name }) => [sheet, name])).toEqual(
    ['Billund', 'Esbjerg', 'Fanø', 'Varde', 'Vejen', 'Sydvestjylland -total', 'Regionstotal'].map((name) => ['Ark2', name]),
  );
});
