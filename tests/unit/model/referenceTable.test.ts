import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparisonTable } from '../../../src/model/comparisonTable.ts';
import { coverageTable } from '../../../src/model/coverageTable.ts';
import type { TableModel } from '../../../src/model/TableModel.ts';
import { coverageOf, plain } from '../../support/coverageOf.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';

const published = readFileSync(new URL('../../../data/snapshots/2024-11-11-sydvestjylland.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

function figures(table: TableModel): readonly string[][] {
  return table.rows.map((row) => row.cells.map((cell) => plain(cell.text)));
}

function cellOf(table: TableModel, row: string, column: string): string {
  const index = table.columns.findIndex((candidate) => candidate.id === column);
  return plain(table.rows.find((candidate) => candidate.id === row)?.cells[index]?.text ?? '(no such cell)');
}

describe('the table of the minutes', () => {
  test('is reproduced digit for digit from the counts alone', async () => {
    const table = coverageTable(await coverageOf());
    expect(figures(table)).toEqual(published.slice(1).map((cells) => cells.slice(1)));
  });

  test('keeps the order of its rows, totals last', async () => {
    const table = coverageTable(await coverageOf());
    expect(table.rows.map((row) => plain(row.label))).toEqual([
      'Billund',
      'Esbjerg',
      'Fanø',
      'Varde',
      'Vejen',
      'Sydvestjylland i alt',
      'Regionstotal',
    ]);
  });

  test('keeps the order of the source, whatever the codes', async () => {
    const snapshot = { ...referenceSnapshot, id: 'turned', observations: referenceSnapshot.observations.toReversed() };
    const table = coverageTable(await coverageOf({ snapshot }));
    expect(table.rows.slice(0, 5).map((row) => row.label)).toEqual(['Vejen', 'Varde', 'Fanø', 'Esbjerg', 'Billund']);
  });

  test('names the published total of another group, and only notes what applies', async () => {
    const table = coverageTable(await coverageOf({ group: 'klynge-lillebaelt' }));
    expect(table.notes.join()).toContain('»Sydvestjylland -total« gælder et andet område');
    expect(table.notes.join()).not.toContain('betyder nul');
    expect(plain(table.rows[1]?.label ?? '')).toBe('Lillebælt (1 af 5 kommuner) i alt');
  });

  test('says zero in words where it prints a dash', async () => {
    const table = coverageTable(await coverageOf());
    const vacant = table.rows[2]?.cells[2];
    expect(vacant).toMatchObject({ text: '-', value: 0, spoken: 'nul' });
  });

  test('carries the small-number note of Fanø', async () => {
    const table = coverageTable(await coverageOf());
    expect(table.rows.filter((row) => row.note !== null).map((row) => [row.label, row.note])).toEqual([
      ['Fanø', 'få kapaciteter: én ubesat ville give 1.568'],
    ]);
  });
});

describe('what the table does not say', () => {
  test('the cluster is pooled, not averaged: 12,4 % and not 10,2 %', async () => {
    const table = comparisonTable(await coverageOf());
    expect(cellOf(table, 'group-klynge-sydvestjylland', 'vacancy-share')).toBe('12,4 %');
    expect(figures(table).flat()).not.toContain('10,2 %');
  });

  test('the distance to the region is 6,9 points, not the 6 of the rounded shares', async () => {
    const table = comparisonTable(await coverageOf());
    expect(cellOf(table, 'group-klynge-sydvestjylland', 'vacancy-share-difference')).toBe('+6,9');
  });

  test('the rest of the region is at 3,9 % and 1.617', async () => {
    const table = comparisonTable(await coverageOf());
    expect(cellOf(table, 'rest-of-region-klynge-sydvestjylland', 'vacancy-share')).toBe('3,9 %');
    expect(cellOf(table, 'rest-of-region-klynge-sydvestjylland', 'insured-per-filled')).toBe('1.617');
  });

  test.each([
    ['municipality-0561', '-6,5'],
    ['municipality-0573', '-4,0'],
    ['municipality-0575', '+0,7'],
    ['municipality-0563', '+1,0'],
    ['group-klynge-sydvestjylland', '-9,3'],
    ['region-1083', '-15,9'],
  ])('against 1.600 per capacity %s stands at %s', async (row, balance) => {
    expect(cellOf(comparisonTable(await coverageOf()), row, 'balance-against-norm')).toBe(balance);
  });

  test('the cluster has 20 % of the capacities of the region and 44 % of its vacancies', async () => {
    const table = comparisonTable(await coverageOf());
    expect(cellOf(table, 'group-klynge-sydvestjylland', 'share-of-region-capacity')).toBe('20 %');
    expect(cellOf(table, 'group-klynge-sydvestjylland', 'share-of-region-vacant')).toBe('44 %');
  });
});
