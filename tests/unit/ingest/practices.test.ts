import { expect, test } from 'vitest';
import { readTable } from '../../../src/ingest/readTable.ts';
import { toSnapshots } from '../../../src/ingest/toSnapshots.ts';
import type { Reading } from '../../../src/ingest/Reading.ts';
import type { Snapshot } from '../../../src/domain/Snapshot.ts';
import { snapshotId } from '../../../src/storage/snapshotId.ts';
import { testCatalog } from './testCatalog.ts';

const catalog = testCatalog();
const source = { title: 'Praksisoversigt', publisher: '', note: '', disputes: [] };

function read(text: string, answers: Readonly<Record<string, string>> = {}): Promise<Reading> {
  return readTable({ name: 'praksis.csv', bytes: new TextEncoder().encode(text) }, catalog, answers);
}

function snapshotOf(reading: Reading): Omit<Snapshot, 'id'> {
  const made = toSnapshots(reading, { source, asOf: '2024-01-01' });
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value[0]!;
}

const practices = `Ydernummer;Kommune;Antal sikrede;Kapacitet;Ubesat
1001;Fanø;1.600;1,5;0
1002;Varde;3.000;2;1
1003;Fanø;1.535;1,5;0,5
`;
const municipalities = `Kommune;Antal sikrede;Kapacitet;Ubesat
Fanø;3.135;3;0,5
Varde;3.000;2;1
`;

test('practices are summed to what a table of municipalities says, under the same id', async () => {
  const summed = snapshotOf(await read(practices));
  expect(summed.observations).toEqual([
    { areaCode: '0563', line: 2, rows: 2, insured: 3135, capacity: 3, vacant: 0.5 },
    { areaCode: '0573', line: 3, insured: 3000, capacity: 2, vacant: 1 },
  ]);
  expect(await snapshotId(summed)).toBe(await snapshotId(snapshotOf(await read(municipalities))));
});

test('the reading says how many rows were added up', async () => {
  const { diagnostics, rows } = await read(practices);
  expect(diagnostics.find(({ code }) => code === 'rows-summed')).toMatchObject({ severity: 'note', data: { rows: 2, areas: 1, dates: 1 } });
  expect(rows.map(({ practice }) => practice)).toEqual([null, '1001', '1002', '1003']);
});

test('a count that one practice lacks is missing for the municipality: a part is never the whole', async () => {
  const { observations } = snapshotOf(await read(practices.replace('1.535', '')));
  expect(observations[0]).toMatchObject({ insured: null, capacity: 3, vacant: 0.5 });
});

test('a practice without patients, and one with few, are no faults; a municipality with such figures is one', async () => {
  const few = 'Praksis;Kommune;Antal sikrede;Kapacitet;Ubesat\nA;Fanø;0;1;1\nB;Fanø;60;1;0\nC;Fanø;3000;2;0\n';
  expect((await read(few)).diagnostics.map(({ code }) => code)).not.toContain('implausible-ratio');
  expect(await read(few.replace('3000', '30'))).toMatchObject({ outcome: 'reject' });
});

test.each([
  ['practice', [3235, 4]],
  ['total', [3135, 3]],
  ['ignore', [3135, 3]],
])('a row that names no practice is asked about; answered with "%s", it counts accordingly', async (answer, expected) => {
  const text = `${practices};Fanø;100;1;0\n`;
  const [question] = (await read(text)).questions;
  expect(question?.about).toBe('no-practice');
  const { observations } = snapshotOf(await read(text, { [question!.id]: answer }));
  expect([observations[0]?.insured, observations[0]?.capacity]).toEqual(expected);
});

test('a column that no header names is a practice when the planner says so', async () => {
  const text = practices.replace('Ydernummer', 'Nøgle');
  const asked = await read(text);
  expect(asked.outcome).toBe('ask');
  const column = asked.columns.find(({ header }) => header === 'Nøgle')!;
  expect((await read(text, { [column.question]: 'practice' })).observations).toHaveLength(2);
});

test('"Øvrige" without a municipality is of nobody knows which one: asked', async () => {
  expect((await read(`${practices}Øvrige;;100;1;0\n`)).outcome).toBe('ask');
});

test('twenty thousand copies of one municipality are asked about, not tried against each other', async () => {
  const reading = await read(`Kommune;Antal sikrede;Kapacitet;Ubesat\n${'Varde;51.137;34;6\n'.repeat(20_000)}`);
  expect(reading.outcome).toBe('ask');
  const doubled = reading.questions.find(({ about }) => about === 'doubled-area');
  expect(doubled?.options.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, at) => `${at + 1}`));
});
