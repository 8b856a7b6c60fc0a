import { describe, expect, test } from 'vitest';
import { insuredPerFilled } from '../../../../src/domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../../../src/domain/indicators/vacancyShare.ts';
import { changeOf, differenceBetween, municipalityPairs } from '../../../../src/model/development/AreaPair.ts';
import { differencesTable } from '../../../../src/model/development/differencesTable.ts';
import { slopeSpec } from '../../../../src/model/development/slopeSpec.ts';
import { slopeTable } from '../../../../src/model/development/slopeTable.ts';
import { totalPairs } from '../../../../src/model/development/totalPairs.ts';
import { writeDifference } from '../../../../src/model/development/writeDifference.ts';
import type { TableModel } from '../../../../src/model/TableModel.ts';
import { coverageOf, plain, type CoverageWish } from '../../../support/coverageOf.ts';
import { datedSnapshot, type DatedWish } from '../../../support/datedSnapshot.ts';

const printed = (table: TableModel) =>
  Object.fromEntries(table.rows.map(({ label, cells }) => [label, cells.map(({ text }) => plain(text)).join(' | ')]));

async function two(before: DatedWish, after: DatedWish = {}, wish: CoverageWish = {}) {
  return [
    await coverageOf({ ...wish, snapshot: datedSnapshot('2023-03-01', before) }),
    await coverageOf({ ...wish, snapshot: datedSnapshot('2024-11-11', after) }),
  ] as const;
}

describe('differences between two dates', () => {
  test('persons, capacities and points by hand: Varde from 4 of 34 to 6 of 34', async () => {
    const [earlier, later] = await two({ rows: { '0573': { insured: 50900, vacant: 4 } } });
    const table = differencesTable(earlier, later);
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Antal sikrede',
      'Samlet kapacitet',
      'Besat kapacitet',
      'Ubesat kapacitet',
      'Andel ubesatte kapaciteter, point',
      'Sikrede pr. besat kapacitet',
    ]);
    const rows = printed(table);
    // 6/34 − 4/34 = 5,88 points; 51.137/28 − 50.900/30 = 1.826,32 − 1.696,67 = 129,65.
    expect(rows['Varde']).toBe('+237 | 0 | -2 | +2 | +5,9 | +130');
    expect(rows['Billund']).toBe('0 | 0 | 0 | 0 | 0,0 | 0');
    // 20/161 − 18/161 = 1,24 points; 240.463/141 − 240.226/143 = 1.705,41 − 1.679,90 = 25,51.
    expect(rows['Sydvestjylland i alt']).toBe('+237 | 0 | -2 | +2 | +1,2 | +26');
    expect(rows['Regionstotal']).toBe('0 | 0 | 0 | 0 | 0,0 | 0');
  });

  test('a difference is taken before rounding: 17,6 % minus 14,3 % reads 3,3, but is 3,4', async () => {
    // 6/34 = 17,647 %; 4/28 = 14,286 %: 3,361 points.
    const [earlier, later] = await two({ rows: { '0573': { capacity: 28, vacant: 4 } } });
    const pair = municipalityPairs(earlier, later).find(({ code }) => code === '0573')!;
    expect(writeDifference(changeOf(pair, vacancyShare)!, vacancyShare, 'da')).toBe('+3,4');
  });

  test('a border of rounding is the decimal it is: a quarter of a point goes up', () => {
    expect(0.1225 - 0.12).not.toBe(0.0025);
    expect(writeDifference(differenceBetween(0.12, 0.1225)!, vacancyShare, 'da')).toBe('+0,3');
    expect(plain(writeDifference(differenceBetween(0.1225, 0.12)!, vacancyShare, 'da'))).toBe('-0,3');
    expect(writeDifference(differenceBetween(1600.1, 1600.6)!, insuredPerFilled, 'da')).toBe('+1');
  });

  test('what one date does not give is not taken for zero: the cell says which date, and why', async () => {
    const [earlier, later] = await two({ rows: { '0573': null, '0575': { vacant: null } } }, { rows: { '0530': null } });
    const table = differencesTable(earlier, later);
    const rows = printed(table);
    expect(rows['Varde']).toMatch(/^ikke i tabellen 01\.03\.2023 \|/);
    expect(rows['Vejen']).toBe('0 | 0 | ikke oplyst 01.03.2023 | ikke oplyst 01.03.2023 | ikke oplyst 01.03.2023 | ikke oplyst 01.03.2023');
    expect(rows['Billund']).toMatch(/^ikke i tabellen 11\.11\.2024 \|/);
    expect(table.rows.flatMap(({ cells }) => cells).every(({ value, known }) => (value === null) === !known)).toBe(true);
  });

  test('zero filled on one date: per filled is not defined, and has no difference', async () => {
    const [earlier, later] = await two({ rows: { '0563': { capacity: 3, vacant: 3 } } });
    expect(printed(differencesTable(earlier, later))['Fanø']).toBe('0 | 0 | +3 | -3 | -100,0 | ikke defineret 01.03.2023');
  });

  test('totals over different parts of a group are not taken from each other', async () => {
    const [earlier, later] = await two({ rows: { '0573': null } });
    const total = differencesTable(earlier, later).rows.find(({ id }) => id === 'group-klynge-sydvestjylland');
    expect(total?.cells[0]).toMatchObject({ text: 'ikke de samme kommuner', value: null, known: false });
    expect(total?.note).toBe('Ikke de samme kommuner på begge datoer: Varde kun 11.11.2024.');
  });

  test('a whole group with other members is compared, and says so', async () => {
    const snapshot = { rows: {} };
    const earlier = await coverageOf({ snapshot: datedSnapshot('2024-11-11', snapshot) });
    const later = await coverageOf({ snapshot: datedSnapshot('2025-11-11', snapshot) });
    const fewer = {
      ...later,
      rows: later.rows
        .filter(({ code }) => code !== '0530')
        .map((row) => (row.unit === 'group' ? { ...row, insured: 210838, capacity: 140, vacant: 17, members: 4, covered: 4 } : row)),
    };
    const total = totalPairs(earlier, fewer).find(({ unit }) => unit === 'group');
    expect(total).toMatchObject({ comparable: true, note: 'Ikke de samme kommuner på begge datoer: Billund kun 11.11.2024.' });
    expect(printed(differencesTable(earlier, fewer))['Billund']).toMatch(/^ikke i området 11\.11\.2025/);
  });
});

describe('the slope and its table', () => {
  test('give the same figures', async () => {
    const [earlier, later] = await two({ rows: { '0573': { vacant: 4 } } });
    const spec = slopeSpec(earlier, later);
    const table = slopeTable(spec, earlier, later);
    for (const { id, from, to } of spec.rows.filter((row) => row.id !== 'whole')) {
      const cells = table.rows.find((row) => row.id === id)?.cells;
      expect(cells?.slice(0, 2).map(({ text, value }) => ({ text, value }))).toEqual([from, to]);
    }
    expect(plain(table.rows.find(({ id }) => id === '0573')?.cells[2]?.text ?? '')).toBe('+5,9');
    expect(spec.rows.filter(({ emphasis }) => emphasis === 'highlight').map(({ label }) => label)).toEqual(['Varde']);
    expect(spec.comparator).toMatchObject({ label: 'regionen', from: { text: '5,6\u202f%' }, to: { text: '5,6\u202f%' } });
    expect(spec.footer.some((entry) => entry.includes('01.03.2023'))).toBe(true);
  });

  test('counts have no total among the municipalities, and no comparator', async () => {
    const [earlier, later] = await two({}, {}, { indicator: 'capacity' });
    const spec = slopeSpec(earlier, later);
    expect(spec.rows.map(({ id }) => id)).not.toContain('total');
    expect(spec.comparator).toBeNull();
  });

  test('all 22 of a region: five are named, the rest are context, and nobody is lost', async () => {
    const [earlier, later] = await two({}, {}, { group: '1083' });
    const many = (coverage: typeof earlier, step: number) => ({
      ...coverage,
      rows: Array.from({ length: 22 }, (_, index) => ({
        ...coverage.rows[1]!,
        code: `m${index}`,
        indicators: { 'vacancy-share': (index * step) / 100 },
      })),
    });
    const spec = slopeSpec(many(earlier, 0), many(later, 1));
    expect(spec.rows.map(({ id }) => id).sort()).toEqual(['m17', 'm18', 'm19', 'm20', 'm21']);
    expect(spec.context?.label).toBe('de øvrige 17 kommuner');
    expect(spec.context?.rows).toHaveLength(17);
  });
});
