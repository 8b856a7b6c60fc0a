import { expect, test } from 'vitest';
import { mergeCatalog } from '../../../../src/domain/mergeCatalog.ts';
import { readTable } from '../../../../src/ingest/readTable.ts';
import { readText, shipped } from './readText.ts';

test('a coverage table’s total row is known by the name of an own group', async () => {
  const read = await readText('Gruppe;Kommune\nVestkysten;Esbjerg\nVestkysten;Varde\n');
  if (!read.ok || read.value.kind !== 'groups') throw new Error('no groups');
  const catalog = mergeCatalog(shipped, { groups: read.value.groups, norms: null });
  const text =
    'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\nEsbjerg;116.046;75;9\nVarde;51.137;34;6\nVestkysten;167.183;109;15\n';
  const reading = await readTable({ name: 'tabel.csv', bytes: new TextEncoder().encode(text) }, catalog);
  expect(reading.rows.find((row) => row.kind === 'subtotal')).toMatchObject({ areaCode: 'egen-vestkysten', insured: 167_183 });
});
