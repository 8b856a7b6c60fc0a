import { afterAll, expect, test } from 'vitest';
import { loadSupplement } from '../../../src/database/loadSupplement.ts';
import { supplement } from '../../../src/database/queries/supplement.ts';
import type { Supplement } from '../../../src/domain/supplements/Supplement.ts';
import { runsText } from '../../../src/i18n/runsText.ts';
import { supplementDevelopment } from '../../../src/model/supplements/supplementDevelopment.ts';
import { supplementSpec } from '../../../src/model/supplements/supplementSpec.ts';
import { supplementTable } from '../../../src/model/supplements/supplementTable.ts';
import type { SupplementView } from '../../../src/model/supplements/SupplementView.ts';
import { chooseSupplement } from '../../../src/state/chooseSupplement.ts';
import { plain } from '../../support/coverageOf.ts';
import { exampleIntake, exampleTraining } from '../../support/exampleSupplements.ts';
import { openReference } from '../../support/openReference.ts';
import { readCatalog } from '../../support/readCatalog.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';

const catalog = readCatalog();
const areaOf = (code: string) => catalog.areas.find((area) => area.code === code) ?? null;
const connection = await openReference([referenceSnapshot], catalog);
afterAll(() => connection.close());

const group = areaOf('klynge-sydvestjylland')!;
const region = areaOf('1083');

async function viewOf(table: Supplement): Promise<SupplementView> {
  await loadSupplement(connection, table);
  const question = { id: table.id, kind: table.kind, groupCode: group.code, regionCode: '1083', groupedOn: null };
  const rows = await supplement(connection, question);
  return { language: 'da', table, group, region, groupedOn: null, rows, nameOf: (code) => areaOf(code)?.name ?? code, viewCode: 'AAA-AA' };
}

test('closed practices: the finding, the counts behind each share, few practices without rank, and the caveat inside the picture', async () => {
  const spec = supplementSpec(await viewOf(exampleIntake));
  expect(spec.title).toBe('35 af 66 praksis i Sydvestjylland er lukket for tilgang');
  expect(spec.rows.map(({ label, rank, text, counts, emphasis }) => [label, rank, plain(text), counts, emphasis])).toEqual([
    ['Esbjerg', '1', '64,5 %', '20 af 31', 'plain'],
    ['Varde', '2', '64,3 %', '9 af 14', 'plain'],
    ['Billund', null, '37,5 %', '3 af 8', 'pale'],
    ['Vejen', '3', '25,0 %', '3 af 12', 'plain'],
    ['Fanø', null, '0,0 %', '0 af 1', 'pale'],
  ]);
  expect(plain(spec.axis.comparator?.label ?? '')).toBe('Region Syddanmark 55,6 %');
  expect(spec.footer).toContain('Status pr. 1. juli 2025');
  expect(spec.footer.at(-1)).toContain('ikke det samme som dårlig lægedækning');
  const table = supplementTable(await viewOf(exampleIntake));
  expect(table.rows.at(-2)?.cells.map(({ text }) => plain(text))).toEqual(['66', '31', '35', '53 %']);
  expect(table.rows.at(-1)?.label).toBe('Regionstotal');
});

test('training posts: the region’s finding, both rates under their denominators, the year printed', async () => {
  const view = await viewOf(exampleTraining);
  const spec = supplementSpec(view);
  expect(spec.title).toBe('Region Syddanmark fik besat 63 af 69 opslåede uddannelsesstillinger i 2023');
  expect(spec.footer).toContain('Tal for 2023');
  const { columns, rows } = supplementTable(view);
  expect(columns.slice(-2).map(({ label }) => label)).toEqual(['Besat/opslået', 'Besat/dimensioneret']);
  expect(rows.map(({ label, kind, cells }) => [label, kind, ...cells.map(({ text }) => plain(text))])).toEqual([
    ['Region Nordjylland', 'municipality', '36', '31', '26', '84 %', '72 %'],
    ['Region Syddanmark', 'municipality', '74', '69', '63', '91 %', '85 %'],
    ['Hele landet', 'total', '340', '320', '290', '91 %', '85 %'],
  ]);
});

test('the newest table not of a later day goes with a view, and invented figures only with invented ones', () => {
  const older = { ...exampleIntake, id: 'older', asOf: '2024-07-01' as const };
  const madeUp = { ...older, id: 'made-up', source: { ...older.source, invented: true as const } };
  const shown = { snapshot: referenceSnapshot, group, region, groupedOn: null };
  expect(chooseSupplement('intake', [exampleIntake, madeUp, older], shown, catalog)?.id).toBe('older');
  expect(chooseSupplement('intake', [exampleIntake], shown, catalog)?.id).toBe(exampleIntake.id);
  expect(chooseSupplement('intake', [madeUp], shown, catalog)).toBeNull();
  expect(chooseSupplement('intake', [exampleIntake], { ...shown, group: areaOf('1081')!, region: areaOf('1081') }, catalog)).toBeNull();
});

test('a disputed row of closed practices is marked where it stands, where it is summed, and at its own date over time', async () => {
  const disputed: Supplement = {
    ...exampleIntake,
    id: 'intake-disputed',
    asOf: '2023-07-01',
    source: {
      ...exampleIntake.source,
      disputes: [{ by: 'PLO', on: '2024-01-15', text: 'To praksis er talt med to gange.', areaCode: '0573' }],
    },
  };
  const view = await viewOf(disputed);
  const marks = supplementTable(view).rows.flatMap(({ label, dispute }) => (dispute === undefined ? [] : [[label, dispute]]));
  expect(marks).toEqual([
    ['Varde', 'Bestridt af PLO 15.01.2024'],
    ['Sydvestjylland i alt', 'Varde indgår og er bestridt'],
  ]);
  const present = await viewOf(exampleIntake);
  expect(supplementTable(present).rows.filter(({ dispute }) => dispute !== undefined)).toEqual([]);
  const [chart] = supplementDevelopment(present, [view, present], []);
  expect(chart?.twin.rows.map(({ dispute }) => dispute)).toEqual([
    'Varde indgår og er bestridt; Varde bestridt af PLO 15.01.2024',
    undefined,
  ]);
  expect(chart?.twin.disputes?.map(({ runs }) => runsText(runs))).toEqual([
    'Status pr. 1. juli 2023: Tallene for Varde bestridt af PLO 15.01.2024: To praksis er talt med to gange.',
  ]);
});
