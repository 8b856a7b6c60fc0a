import { expect, test } from 'vitest';
import { rowStart } from '../../../src/ingest/bulk/rowStart.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { testCatalog } from './testCatalog.ts';

const catalog = testCatalog();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function rowOfVarde(text: string): Promise<number | undefined> {
  const { rows } = await readTable({ name: 'tabel.csv', bytes: bytes(text) }, catalog);
  return rows.find(({ areaCode }) => areaCode === '0573')?.line;
}

const body = 'Esbjerg;116.046;75;9\nVarde;51.137;34;6\n';
const header = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\n';
const twoLineHeader = 'Kommune;"Antal\nsikrede";"Samlet\nkapacitet";Ubesat kapacitet\n';

test.each([
  ['a plain table', `${header}${body}`, 3],
  ['a line break in a heading makes no row', `${twoLineHeader}${body}`, 3],
  ['a line that tells the delimiter is no row', `sep=;\n${header}${body}`, 2 + 1],
  ['both at once, below a title', `sep=;\r\nLægedækning\r\n${twoLineHeader.replaceAll('\n', '\r\n')}${body}`, 4],
])('rows are numbered as a spreadsheet numbers them: %s', async (_, text, row) => {
  expect(await rowOfVarde(text)).toBe(row);
});

test('the reader of parts begins at the row that the reader of all tables names', () => {
  for (const text of [`${header}${body}`, `${twoLineHeader}${body}`, `sep=;\n${header}${body}`, `\uFEFFsep=;\r\n${twoLineHeader}${body}`]) {
    const whole = bytes(text);
    const start = rowStart(whole, 2, true);
    expect(new TextDecoder().decode(whole.subarray(start ?? 0))).toBe(body);
  }
  expect(rowStart(bytes(header), 9, true)).toBeNull();
});

test('where quotes mean inches every line is a row', () => {
  const text = bytes('Kommune;5" x 3\nVarde;1\n');
  expect(rowStart(text, 2, false)).toBe(15);
});
