import { describe, expect, test } from 'vitest';
import { keyFiguresOf } from '../../../src/model/keyFigures.ts';
import { besideTable } from '../../../src/model/municipality/besideTable.ts';
import { historyViews } from '../../../src/model/municipality/municipalityCharts.ts';
import { municipalityHeadline } from '../../../src/model/municipality/municipalityHeadline.ts';
import { oneMoreOrFewer } from '../../../src/model/municipality/oneMoreOrFewer.ts';
import { places } from '../../../src/model/municipality/places.ts';
import { datedCoverages } from '../../../src/model/time/datedCoverages.ts';
import type { Coverage } from '../../../src/model/Coverage.ts';
import type { TableModel } from '../../../src/model/TableModel.ts';
import { coverageOf, plain } from '../../support/coverageOf.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';
import { ledeOf } from '../../support/ledeOf.ts';

const of = async (municipality: string, snapshot = referenceSnapshot) => {
  const coverage = await coverageOf({ municipality, subject: 'municipality', snapshot });
  if (!coverage.own) throw new Error(`No figures for ${municipality}`);
  return { coverage, own: coverage.own };
};
const printed = (table: TableModel | null) => table?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => plain(text))]);
const changed = (areaCode: string, counts: object) => ({
  ...referenceSnapshot,
  id: `changed-${areaCode}-${JSON.stringify(counts)}`,
  observations: referenceSnapshot.observations.map((row) => (row.areaCode === areaCode ? { ...row, ...counts } : row)),
});

test('Varde: what stands vacant, how far above the region, and what lacks against the norm', async () => {
  const { coverage, own } = await of('0573');
  const headline = municipalityHeadline(coverage, own, []);
  const { runs } = headline;
  const lede = ledeOf(headline);
  expect(runs.map(({ text }) => text).join('')).toBe('6 af 34 lægekapaciteter i Varde står ubesatte');
  expect(lede).toEqual([
    'Andelen er 17,6 %, 12,1 point over regionen.',
    'Der er 1.826 sikrede pr. besat kapacitet, 193 flere end i regionen.',
    'Mod normen på 1.600 mangler der 4,0 kapaciteter.',
  ]);
  expect(keyFiguresOf(own, coverage).map(({ text, comparison }) => [plain(text), plain(comparison)])).toEqual([
    ['51.137', '4 % af regionens'],
    ['34', '4 % af regionens'],
    ['6', '13 % af regionens'],
    ['17,6 %', '12,1 point over regionen'],
    ['1.826', '193 flere end i regionen'],
  ]);
});

test('Fanø is small: it is said, and nothing is judged or ranked', async () => {
  const { coverage, own } = await of('0563');
  const headline = municipalityHeadline(coverage, own, []);
  const { runs } = headline;
  const lede = ledeOf(headline);
  expect(runs.map(({ text }) => text).join('')).toBe('Alle 3 lægekapaciteter på Fanø er besat');
  expect(lede.at(-1)).toContain('så få kapaciteter');
  expect(lede).toContain('Mod normen på 1.600 er der 1,0 kapaciteter i overskud.');
  expect(places(coverage, own)?.lines.every((line) => line.endsWith('ingen plads'))).toBe(true);
});

test('over time, what cannot be divided is not defined, what the table leaves out is not reported, and the title is about the municipality alone', async () => {
  const lineOf = async (counts: object) => {
    const { coverage, own } = await of('0573', changed('0573', counts));
    const { spec, twin } = historyViews(coverage, own, datedCoverages([coverage]))[1]!;
    return [spec.title, spec.series[0]!.text, twin.rows[0]!.cells[0]!.text];
  };
  const title = 'Sikrede pr. besat kapacitet i Varde';
  expect(await lineOf({ vacant: 34 })).toEqual([title, 'ikke defineret', 'ikke defineret']);
  expect(await lineOf({ vacant: null })).toEqual([title, 'ikke oplyst', 'ikke oplyst']);
});

describe('one doctor more or fewer', () => {
  test('Fanø with one vacancy would go from 0 % to 33 % and from 1.045 to 1.568; there is no fourth doctor to get', async () => {
    const { coverage, own } = await of('0563');
    expect(printed(oneMoreOrFewer(coverage, own))).toEqual([
      ['Én læge mindre', '1', '33,3 %', '1.568'],
      ['Som i tabellen', '0', '0,0 %', '1.045'],
      ['Én læge mere', 'kan ikke blive flere', '', ''],
    ]);
  });

  test('Varde: 7 of 34 and 1.894, or 5 of 34 and 1.763', async () => {
    const { coverage, own } = await of('0573');
    expect(printed(oneMoreOrFewer(coverage, own))).toEqual([
      ['Én læge mindre', '7', '20,6 %', '1.894'],
      ['Som i tabellen', '6', '17,6 %', '1.826'],
      ['Én læge mere', '5', '14,7 %', '1.763'],
    ]);
  });

  test('nobody left: per filled is not defined, and nothing is told where a count is missing', async () => {
    const one = await of('0563', changed('0563', { capacity: 1, vacant: 0 }));
    expect(printed(oneMoreOrFewer(one.coverage, one.own))?.[0]).toEqual(['Én læge mindre', '1', '100,0 %', 'ikke defineret']);
    const missing = await of('0563', changed('0563', { vacant: null }));
    expect(oneMoreOrFewer(missing.coverage, missing.own)).toBeNull();
  });
});

test('beside all it can be held against, the rest of the region is without the municipality itself', async () => {
  const { coverage, own } = await of('0573');
  const rows = printed(besideTable(coverage, own)) ?? [];
  expect(rows.map((row) => [row[0], row[4], row[6], row[7]])).toEqual([
    ['Varde', '17,6 %', '1.826', '-4,0'],
    ['Sydvestjylland', '12,4 %', '1.705', '-9,3'],
    ['Resten af regionen uden Varde', '5,0 %', '1.626', '-12,0'],
    ['Regionstotal', '5,6 %', '1.633', '-15,9'],
    ['Lignende: Vejen, Billund, Esbjerg, Fanø', '11,0 %', '1.675', '-5,3'],
    ['Normen på statusdatoen', '', '1.600', '0,0'],
  ]);
});

test('a shared place is called shared, and how many are ranked is said', async () => {
  const tie = changed('0561', { insured: 51_137, capacity: 34, vacant: 6 });
  const { coverage, own } = await of('0573', tie);
  expect(places(coverage, own)).toEqual({
    lines: [
      'Andel ubesatte kapaciteter: delt nr. 1 af 4, regnet fra den højeste',
      'Sikrede pr. besat kapacitet: delt nr. 1 af 4, regnet fra den højeste',
    ],
    note: '4 af 5 kommuner i Sydvestjylland er rangordnet; det kræver et tal og mindst 10 kapaciteter.',
  });
});

test('a municipality outside the group has no place in it', async () => {
  const coverage: Coverage = await coverageOf({ group: 'klynge-lillebaelt', municipality: '0573', subject: 'municipality' });
  expect(coverage.own && places(coverage, coverage.own)).toBeNull();
});
