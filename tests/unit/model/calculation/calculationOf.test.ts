import { expect, test } from 'vitest';
import { calculationOf } from '../../../../src/model/calculation/calculationOf.ts';
import type { FigureRef } from '../../../../src/model/calculation/FigureRef.ts';
import { coverageOf, plain, type CoverageWish } from '../../../support/coverageOf.ts';

async function explain(unit: FigureRef['unit'], code: string, indicator: string, wish: CoverageWish = {}) {
  const coverage = await coverageOf(wish);
  const found = calculationOf(coverage, [coverage], { unit, code, indicator });
  if (!found) throw new Error(`No figure ${unit} ${code} ${indicator}`);
  return found;
}

const line = ({ steps, text }: { readonly steps: readonly string[]; readonly text: string }): string => plain([...steps, text].join(' = '));

test('the share of Varde is 6 / 34 of row 5, held against the region from unrounded values', async () => {
  const found = await explain('municipality', '0573', 'vacancy-share');
  expect(found.area).toBe('Varde');
  expect(line(found)).toBe('6 / 34 = 17,6 %');
  expect(found.unrounded).toBe('0,176470588');
  expect(found.fileName).toBe('2024-11-11-sydvestjylland.tsv');
  expect(found.lines.map(({ label, line: row, counts }) => [label, row, ...counts])).toEqual([['Varde', 'række 5', '34', '6']]);
  expect(found.comparison && line(found.comparison)).toBe('45 / 808 = 5,6 %');
  expect(found.comparison?.counted?.lines).toEqual([
    { id: 'Regionstotal 8', label: 'Regionstotal', line: 'række 8', counts: ['808', '45'] },
  ]);
  expect(found.vintages).toEqual([]);
});

test('a cluster is pooled line by line, with the total of the source beside it', async () => {
  const found = await explain('group', 'klynge-sydvestjylland', 'vacancy-share');
  expect(line(found)).toBe('(3 + 9 + 0 + 6 + 2) / (21 + 75 + 3 + 34 + 28) = 20 / 161 = 12,4 %');
  expect(found.lines).toHaveLength(5);
  expect(found.published).toMatchObject({ label: 'Sydvestjylland -total', agrees: true, place: 'række 7 i 2024-11-11-sydvestjylland.tsv' });
  expect(plain(found.comparison?.difference?.text ?? '')).toBe('6,9 point over regionen');
  expect(plain(found.comparison?.difference?.unrounded ?? '')).toBe('+6,8530533 procentpoint');
});

test('the rest of a region is the published total with the members taken off', async () => {
  const found = await explain('rest-of-region', 'klynge-sydvestjylland', 'vacancy-share');
  expect(line(found)).toBe('(45 - 3 - 9 - 0 - 6 - 2) / (808 - 21 - 75 - 3 - 34 - 28) = 25 / 647 = 3,9 %');
  expect(found.lines.map(({ label }) => label)).toEqual([
    'Regionstotal',
    ...['Billund', 'Esbjerg', 'Fanø', 'Varde', 'Vejen'].map((name) => `minus ${name}`),
  ]);
});

test('filled capacities of one municipality are written as what they are made of', async () => {
  expect(line(await explain('municipality', '0573', 'insured-per-filled'))).toBe('51.137 / (34 - 6) = 51.137 / 28 = 1.826');
  expect(line(await explain('municipality', '0573', 'filled'))).toBe('34 - 6 = 28');
});

test('a count stands in the table and has no formula to show', async () => {
  expect((await explain('municipality', '0573', 'insured')).steps).toEqual([]);
});

test('the balance of the cluster puts in the norm of the day', async () => {
  const found = await explain('group', 'klynge-sydvestjylland', 'balance-against-norm');
  expect(line(found)).toBe('18 + 66 + 3 + 28 + 26 - (29.625 + 116.046 + 3.135 + 51.137 + 40.520) / 1.600 = 141 - 240.463 / 1.600 = -9,3');
});

test('parts of the region name the region’s counts', async () => {
  const found = await explain('group', 'klynge-sydvestjylland', 'share-of-region-vacant');
  expect(line(found)).toBe('(3 + 9 + 0 + 6 + 2) / 45 = 20 / 45 = 44,4 %');
  expect(found.regionCounts).toBe('Region Syddanmark har 808 kapaciteter, heraf 45 ubesatte.');
});

test('similar municipalities are named with their lines', async () => {
  const found = await explain('similar', '0573', 'vacancy-share', { municipality: '0573', subject: 'municipality' });
  expect(found.lines).toHaveLength(4);
  expect(line(found)).toBe('(3 + 9 + 0 + 2) / (21 + 75 + 3 + 28) = 14 / 127 = 11,0 %');
});

test('a figure that is not defined says so, with the zero in its formula', async () => {
  const { referenceSnapshot } = await import('../../../support/referenceSnapshot.ts');
  const snapshot = {
    ...referenceSnapshot,
    id: 'all-vacant',
    observations: referenceSnapshot.observations.map((row) => (row.areaCode === '0563' ? { ...row, vacant: 3 } : row)),
  };
  const found = await explain('municipality', '0563', 'insured-per-filled', { snapshot });
  expect(line(found)).toBe('3.135 / (3 - 3) = 3.135 / 0 = ikke defineret');
  expect(found.unrounded).toBeNull();
  expect(found.comparison?.difference).toBeNull();
});

test('a revision shows what the other tables of the date say', async () => {
  const { referenceSnapshot } = await import('../../../support/referenceSnapshot.ts');
  const revised = {
    ...referenceSnapshot,
    id: 'revised',
    source: { ...referenceSnapshot.source, title: 'Rettet' },
    observations: referenceSnapshot.observations.map((row) => (row.areaCode === '0573' ? { ...row, vacant: 5 } : row)),
  };
  const [before, now] = [await coverageOf(), await coverageOf({ snapshot: revised })];
  const found = calculationOf(now, [before, now], { unit: 'municipality', code: '0573', indicator: 'vacancy-share' });
  expect(found?.vintages.map(({ number, text, current }) => [number, plain(text), current])).toEqual([
    ['Udgave 1 af 2', '17,6 %', false],
    ['Udgave 2 af 2', '14,7 %', true],
  ]);
});

test('a figure that the view does not have has no calculation', async () => {
  const coverage = await coverageOf();
  expect(calculationOf(coverage, [], { unit: 'municipality', code: '0101', indicator: 'vacancy-share' })).toBeNull();
  expect(calculationOf(coverage, [], { unit: 'municipality', code: '0573', indicator: 'nothing' })).toBeNull();
});
