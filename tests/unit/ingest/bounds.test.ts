import { expect, test } from 'vitest';
import { readTable } from '../../../src/ingest/readTable.ts';
import { utf8 } from '../../files/tables/make/dialects.ts';
import { testCatalog } from './testCatalog.ts';

const catalog = testCatalog();
const million = 1_000_000;

function wide(columns: number, rows: number): string {
  const header = [
    'Kommune',
    'Antal sikrede',
    'Samlet kapacitet',
    'Ubesat kapacitet',
    ...Array.from({ length: columns - 4 }, (_, index) => `Felt ${index}`),
  ];
  const row = ['Billund', '29.625', '21', '3', ...Array.from({ length: columns - 4 }, (_, index) => String(index))];
  return [header.join(';'), ...Array.from({ length: rows }, () => row.join(';'))].join('\n');
}

const files: readonly (readonly [why: string, bytes: Uint8Array])[] = [
  ['10 MB of cells on one line', utf8('a;'.repeat(5 * million))],
  ['10 MB of letters on one line', utf8('x'.repeat(10 * million))],
  ['10 MB of quotes', utf8('"'.repeat(10 * million))],
  ['10 MB of figures on one line', utf8('1.234 '.repeat(1.6 * million))],
  ['10 MB of dates on one line', utf8('2024-01-01 '.repeat(0.9 * million))],
  ['10 MB of pipes', utf8('|'.repeat(10 * million))],
  ['10 MB of open table cells', utf8('<table><tr><td>'.repeat(0.66 * million))],
  ['10 MB of headers on one line', utf8('Ubesat kapacitet;'.repeat(0.6 * million))],
  ['10 MB of zero bytes', new Uint8Array(10 * million)],
  ['10 MB of line ends', utf8('\n'.repeat(10 * million))],
  ['10 MB of spaces', utf8(' '.repeat(10 * million))],
  ['10.000 columns', utf8(wide(10_000, 98))],
  ['300 columns', utf8(wide(300, 98))],
  ['20.000 unknown names', utf8(`${wide(4, 0)}\n${Array.from({ length: 20_000 }, (_, index) => `By ${index};1.000;1;0`).join('\n')}`)],
];

// A minute is for a reader that never ends; how long an answer takes is measured by `npm run bench`.
test.each(files)('an answer, not an endless reading: %s', async (_why, bytes) => {
  const reading = await readTable({ name: 'stor.csv', bytes }, catalog);
  expect(reading.diagnostics.map(({ code }) => code)).not.toContain('reader-failed');
  expect(['reject', 'ask']).toContain(reading.outcome);
});

test('300 and 10.000 columns are read when the rows are sound', async () => {
  for (const columns of [300, 10_000]) {
    const reading = await readTable({ name: 'bred.csv', bytes: utf8(wide(columns, 1)) }, catalog);
    expect(reading.outcome).toBe('accept-with-warnings');
    expect(reading.rows.filter(({ kind }) => kind === 'municipality').map(({ areaCode, insured }) => [areaCode, insured])).toEqual([
      ['0530', 29_625],
    ]);
  }
});
