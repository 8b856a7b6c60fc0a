import { describe, expect, test } from 'vitest';
import { balanceAgainstNorm } from '../../../src/domain/indicators/balanceAgainstNorm.ts';
import { insuredPerFilled } from '../../../src/domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../../src/domain/indicators/vacancyShare.ts';
import { vacant } from '../../../src/domain/indicators/vacant.ts';
import { availableComparators, comparatorOf, comparatorValue } from '../../../src/model/comparator.ts';
import { comparatorFooter } from '../../../src/model/comparatorFooter.ts';
import { comparisonTable } from '../../../src/model/comparisonTable.ts';
import { coverageSpec } from '../../../src/model/coverageSpec.ts';
import { coverageTable } from '../../../src/model/coverageTable.ts';
import { differencesTable } from '../../../src/model/development/differencesTable.ts';
import { keyFigures } from '../../../src/model/keyFigures.ts';
import type { TableModel } from '../../../src/model/TableModel.ts';
import { coverageOf, plain } from '../../support/coverageOf.ts';
import { datedSnapshot } from '../../support/datedSnapshot.ts';
import { exampleSnapshots } from '../../support/exampleSnapshots.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';

test('the reference table gives region, rest, own group and norm; similar ones only for a chosen municipality, the country not at all', async () => {
  expect(availableComparators(await coverageOf())).toEqual(['region', 'rest-of-region', 'group', 'norm']);
  expect(availableComparators(await coverageOf({ municipality: '0573' }))).toEqual([
    'region',
    'rest-of-region',
    'group',
    'similar',
    'norm',
  ]);
});

test('the country is not offered twice as what the country is compared with; a link that names it as the own group keeps it', async () => {
  const total = {
    label: 'Hele landet',
    kind: 'region-total',
    areaCode: 'dk',
    line: 9,
    insured: 6_000_000,
    capacity: 3600,
    vacant: 200,
  } as const;
  const snapshot = datedSnapshot('2024-11-11', { totals: [...referenceSnapshot.totals, total] });
  expect(availableComparators(await coverageOf({ snapshot, group: 'dk' }))).not.toContain('group');
  expect(availableComparators(await coverageOf({ snapshot, group: 'dk' }))).toContain('country');
  expect(availableComparators(await coverageOf({ snapshot, group: 'dk', comparator: 'group' }))).toContain('group');
});

test('the norm is a number of insured per capacity: it has no vacant share, and nothing lacks or is spare against it', async () => {
  const norm = comparatorOf(await coverageOf({ comparator: 'norm' }));
  expect(norm?.name).toBe('normen');
  expect([insuredPerFilled, balanceAgainstNorm, vacancyShare, vacant].map((indicator) => comparatorValue(norm, indicator))).toEqual([
    1600,
    0,
    null,
    null,
  ]);
});

test('a comparator that cannot be told gives way to the region', async () => {
  expect(comparatorOf(await coverageOf({ comparator: 'country' }))?.id).toBe('region');
});

test('a group is not compared with itself in its key figures, its municipalities are in the chart', async () => {
  const coverage = await coverageOf({ comparator: 'group' });
  expect(keyFigures(coverage).find(({ id }) => id === 'vacancy-share')?.comparison).toBe('');
  expect(plain(coverageSpec(coverage).share.comparator?.label ?? '')).toBe('Sydvestjylland 12 %');
  expect(coverageSpec(coverage).title).toBe('I to af fem kommuner bærer hver besat kapacitet flere sikrede end i Sydvestjylland');
});

test('the country added up is one total of a table, as the group and as what it is held against; a published one is another figure', async () => {
  const tables = await exampleSnapshots();
  const [before, now] = [tables.at(0)!, tables.at(-1)!].map((table, at) => ({ ...referenceSnapshot, ...table, id: `whole-country-${at}` }));
  const [earlier, later] = [await coverageOf({ snapshot: before!, group: 'dk' }), await coverageOf({ snapshot: now!, group: 'dk' })];
  expect(comparatorOf(later)?.id).toBe('country');
  const totals = (table: TableModel) => table.rows.filter(({ kind }) => kind === 'total').map(({ label }) => label);
  for (const table of [coverageTable(later), comparisonTable(later), differencesTable(earlier, later)])
    expect(totals(table)).toEqual(['Danmark i alt']);
  const total = {
    label: 'Hele landet',
    kind: 'region-total',
    areaCode: 'dk',
    line: 9,
    insured: 6_000_000,
    capacity: 3800,
    vacant: 200,
  } as const;
  const published = { ...now!, id: 'whole-country-published', totals: [...now!.totals, total] };
  expect(totals(coverageTable(await coverageOf({ snapshot: published, group: 'dk' })))).toEqual(['Danmark i alt', 'Hele landet']);
});

describe('the footer names the comparator and how its figure came about', () => {
  test.each([
    ['region', 'Sammenlignet med den offentliggjorte regionstotal'],
    ['rest-of-region', 'Sammenlignet med resten af regionen: den offentliggjorte regionstotal minus området'],
    ['group', 'Sammenlignet med Sydvestjylland: 5 af 5 kommuner lagt sammen'],
    [
      'similar',
      'Sammenlignet med de kommuner i tabellen, der ligner Varde mest i antal sikrede og kapacitet: Vejen, Billund, Esbjerg, Fanø',
    ],
    ['norm', 'Sammenlignet med normen: 1.600 sikrede pr. kapacitet på statusdatoen'],
  ] as const)('%s', async (comparator, text) => {
    expect(comparatorFooter(await coverageOf({ comparator, municipality: '0573' }))).toBe(text);
  });
});

test('today’s councils can be laid over yesterday’s table: Sydvestjylland without Billund has 210.838 insured and 17 of 140 vacant', async () => {
  const council = await coverageOf({ group: 'raad-sydvestjylland', groupedOn: '2027-01-01' });
  expect(keyFigures(council).map(({ text }) => plain(text))).toEqual(['210.838', '140', '17', '12,1 %', '1.714']);
});

test('a table that is grouped by another day says so in every picture', async () => {
  const council = await coverageOf({ group: 'raad-sydvestjylland', groupedOn: '2027-01-01' });
  expect(coverageSpec(council).footer).toContain('Inddelt i områder, som de er pr. 1. januar 2027');
  expect(coverageSpec(await coverageOf()).footer.join()).not.toContain('Inddelt');
});
