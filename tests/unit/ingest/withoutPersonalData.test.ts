import { expect, test } from 'vitest';
import { readTable } from '../../../src/ingest/readTable.ts';
import { withoutPersonalData } from '../../../src/ingest/withoutPersonalData.ts';
import { testCatalog } from './testCatalog.ts';

const text = [
  'Status pr. 1. januar 2024 – spørg anna@example.dk',
  '',
  'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet;Lægens navn;Bemærkning',
  'Varde;51.137;34;6;Anne Andersen;"ring; snart"',
  'Fanø;3.135;3;0;Bo Bentsen;010170-1234',
  'I alt;54.272;37;6;;',
  'Note: Anne Andersen fratræder;;;;Anne Andersen;',
].join('\r\n');

test('the copy without personal data has none, and reads as the same table', async () => {
  const catalog = testCatalog();
  const reading = await readTable({ name: 'tabel.csv', bytes: new TextEncoder().encode(text) }, catalog);
  expect(reading.personalData).toBe(true);
  const bytes = withoutPersonalData(reading);
  const copy = new TextDecoder().decode(bytes);
  for (const secret of ['anna@example.dk', 'Bo Bentsen', '010170-1234', ';Anne Andersen']) expect(copy).not.toContain(secret);
  expect(copy).toContain('"ring; snart"');
  const again = await readTable({ name: 'tabel.csv', bytes }, catalog);
  const figures = (one: typeof reading) =>
    one.rows.filter(({ kind }) => kind === 'municipality').map(({ line, areaCode, insured, vacant }) => [line, areaCode, insured, vacant]);
  expect(figures(again)).toEqual(figures(reading));
});
