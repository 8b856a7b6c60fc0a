import { expect, test } from 'vitest';
import type { Dispute, Snapshot } from '../../../../src/domain/Snapshot.ts';
import { coverageCsv } from '../../../../src/export/data/coverageCsv.ts';
import { isPublished, unitRow, type Coverage } from '../../../../src/model/Coverage.ts';
import { calculationOf } from '../../../../src/model/calculation/calculationOf.ts';
import { itemFigures } from '../../../../src/model/calculation/itemFigures.ts';
import { partsOf } from '../../../../src/model/calculation/partsOf.ts';
import { vacancyShare } from '../../../../src/domain/indicators/vacancyShare.ts';
import { comparisonTable } from '../../../../src/model/comparisonTable.ts';
import { coverageSpec } from '../../../../src/model/coverageSpec.ts';
import { coverageTable } from '../../../../src/model/coverageTable.ts';
import { rowDisputesOf } from '../../../../src/model/disputes/disputesOf.ts';
import { keyDisputes } from '../../../../src/model/disputes/keyDisputes.ts';
import { shortDispute } from '../../../../src/model/disputes/shortDispute.ts';
import { footerText } from '../../../../src/model/footerOf.ts';
import { rankedTable } from '../../../../src/model/rankedTable.ts';
import { coverageOf, plain, type CoverageWish } from '../../../support/coverageOf.ts';
import { readCatalog } from '../../../support/readCatalog.ts';
import { referenceSnapshot } from '../../../support/referenceSnapshot.ts';

const about = (areaCode: string): Dispute => ({ by: 'PLO', on: '2024-12-05', text: 'Varde havde 5 ubesatte', areaCode });
const disputed = (disputes: readonly Dispute[], snapshot: Snapshot = referenceSnapshot): Snapshot => ({
  ...snapshot,
  source: { ...snapshot.source, disputes },
});
const varde = disputed([about('0573')]);
const view = (wish: CoverageWish = {}): Promise<Coverage> => coverageOf({ snapshot: varde, ...wish });

test('a dispute about a row reaches that row and every sum it is a part of, and no other row', async () => {
  const rows = coverageTable(await view()).rows.map(({ label, dispute }) => [label, dispute]);
  expect(rows).toEqual([
    ['Billund', undefined],
    ['Esbjerg', undefined],
    ['Fanø', undefined],
    ['Varde', 'Bestridt af PLO 05.12.2024'],
    ['Vejen', undefined],
    [expect.stringContaining('Sydvestjylland'), 'Varde indgår og er bestridt'],
    ['Regionstotal', 'Varde indgår og er bestridt'],
  ]);
});

const everyPart = disputed(referenceSnapshot.observations.map(({ areaCode }) => about(areaCode)));
const withoutTotals = { ...everyPart, id: 'without-totals', totals: [] };
const groups = readCatalog().areas.filter(({ kind }) => kind !== 'municipality');

test.each([everyPart, withoutTotals])('a sum is disputed exactly when a line that it is computed from is', async (snapshot) => {
  let seen = 0;
  for (const { code } of groups) {
    for (const municipality of [null, '0573', '0530']) {
      const subject = municipality ? 'municipality' : 'group';
      const coverage = await coverageOf({ snapshot, group: code, municipality, subject });
      for (const row of [...coverage.rows, ...(coverage.similar ? [coverage.similar] : [])]) {
        const parts = partsOf(coverage, row).flatMap(({ areaCode }) => areaCode ?? []);
        const region = unitRow(coverage, 'region');
        const printed = row.unit === 'rest-of-region' ? region && isPublished(region) && region.code : isPublished(row) && row.code;
        const within = printed && row.unit !== 'municipality' ? coverage.membersOf(printed) : [];
        const expected = snapshot.observations.map(({ areaCode }) => areaCode).filter((area) => [...parts, ...within].includes(area));
        expect(rowDisputesOf(coverage, row).map(({ areaCode }) => areaCode)).toEqual(expected);
        seen += expected.length;
      }
    }
  }
  expect(seen).toBeGreaterThan(100);
});

test('every chart that shows a disputed row, or a sum it counts in, names the dispute in its footer', async () => {
  const said = 'Tallene for Varde bestridt af PLO 05.12.2024: Varde havde 5 ubesatte';
  expect(coverageSpec(await view()).footer.map(plain)).toContain(said);
  // Kolding's group has no row of Varde, but its region has.
  expect(coverageSpec(await view({ group: 'klynge-lillebaelt' })).footer.map(plain)).toContain(said);
  expect(coverageSpec(await coverageOf()).footer.map(plain)).not.toContain(said);
});

test('a picture has room for the beginning of a long dispute, the calculation for all of it', async () => {
  const long = { ...about('0573'), text: 'Optællingen er fra før praksis lukkede. '.repeat(12).trim() };
  const coverage = await view({ snapshot: disputed([long]) });
  const footer = coverageSpec(coverage).footer.find((entry) => entry.includes('bestridt')) ?? '';
  expect(footer.length).toBeLessThan(220);
  expect(footer.endsWith('…')).toBe(true);
  expect(shortDispute(about('0573'))).toEqual(about('0573'));
  const ref = { unit: 'municipality', code: '0573', indicator: 'vacancy-share' } as const;
  const told = calculationOf(coverage, [coverage], ref)?.disputes.map(({ runs }) => runs.map(({ text }) => text).join(''));
  expect(told?.join('')).toContain(long.text);
});

test('a calculation has the disputes its figure is subject to, and a sum says which row is disputed', async () => {
  const coverage = await view({ snapshot: disputed([about('0573'), about('0530'), { by: 'KKR', on: '2024-12-01', text: 'Alt' }]) });
  const told = (unit: 'municipality' | 'group', code: string) =>
    calculationOf(coverage, [coverage], { unit, code, indicator: 'vacancy-share' })?.disputes.map(({ runs }) => plain(runs[0]?.text ?? ''));
  expect(told('municipality', '0573')).toEqual(['Tallene for Varde bestridt af PLO 05.12.2024: ', 'Bestridt af KKR 01.12.2024: ']);
  expect(told('municipality', '0561')).toEqual(['Bestridt af KKR 01.12.2024: ']);
  expect(told('group', 'klynge-sydvestjylland')).toEqual([
    'Tallene for Varde, som indgår her, bestridt af PLO 05.12.2024: ',
    'Tallene for Billund, som indgår her, bestridt af PLO 05.12.2024: ',
    'Bestridt af KKR 01.12.2024: ',
  ]);
});

test('key figures, the items of charts and every table of the view carry it', async () => {
  const coverage = await view();
  expect(keyDisputes(coverage, unitRow(coverage, 'group')).map(footerText).map(plain)).toEqual([
    'Tallene for Varde, som indgår her, bestridt af PLO 05.12.2024: Varde havde 5 ubesatte',
  ]);
  const items = itemFigures(coverage, [vacancyShare]);
  expect(items.get('0573')?.lines).toContain('Bestridt af PLO 05.12.2024');
  expect(items.get('0561')?.lines.join()).not.toContain('PLO');
  for (const table of [coverageTable(coverage), comparisonTable(coverage), rankedTable(coverage)]) {
    expect(table.rows.filter(({ dispute }) => dispute !== undefined).length).toBeGreaterThanOrEqual(3);
    expect(table.disputes?.map(footerText).map(plain)).toEqual(['Tallene for Varde bestridt af PLO 05.12.2024: Varde havde 5 ubesatte']);
  }
});

test('the file names the disputed row and the totals it counts in', async () => {
  const { text } = coverageCsv(await view());
  expect(text).toContain('Tallene for Varde bestridt af PLO 05.12.2024: Varde havde 5 ubesatte');
  expect(text).toContain('Bestridt, fordi Varde indgår: Sydvestjylland -total; Regionstotal');
  expect(coverageCsv(await view({ language: 'en' })).text).toContain('Figures of Varde disputed by PLO on');
});

test('a table without disputes says nothing of them', async () => {
  const table = coverageTable(await coverageOf());
  expect(table.disputes).toBeUndefined();
  expect(table.rows.every(({ dispute }) => dispute === undefined)).toBe(true);
});
