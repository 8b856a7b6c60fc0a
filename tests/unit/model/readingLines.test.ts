import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/ingest/Reading.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { readingLines } from '../../../src/model/readingLines.ts';
import { readingTables } from '../../../src/model/readingTables.ts';
import { testCatalog } from '../ingest/testCatalog.ts';

const catalog = testCatalog();
const read = (text: string): Promise<Reading> => readTable({ name: 'tabel.csv', bytes: new TextEncoder().encode(text) }, catalog);
const everything = { firstLine: 1, lastLine: 1000, firstColumn: 0, lastColumn: 20 };

function shown(reading: Reading): string[][] {
  return readingTables(reading).flatMap((table) =>
    readingLines(table, { ...everything, lastColumn: table.width - 1 }).map(({ line, kind, cells }) => [
      `${line} ${kind}`,
      ...cells.map((cell) => (cell ? `${cell.raw}|${cell.role ?? ''}` : '')),
    ]),
  );
}

describe('the preview shows a file as it stands', () => {
  test('a wide line stands once, with the figures of all its dates', async () => {
    const wide =
      'Kommune;Sikrede 2024K1;Kapacitet 2024K1;Ubesat 2024K1;Sikrede 2024K2;Kapacitet 2024K2;Ubesat 2024K2\nVarde;1500;1;0;1600;1;0\n';
    expect((await read(wide)).layout).toBe('wide');
    expect(shown(await read(wide))[1]).toEqual([
      '2 municipality',
      'Varde|area-name',
      '1500|insured',
      '1|capacity',
      '0|vacant',
      '1600|insured',
      '1|capacity',
      '0|vacant',
    ]);
  });

  test('a long file keeps its lines, each with its one figure', async () => {
    const figures = ['Antal sikrede;51.137', 'Samlet kapacitet;34', 'Ubesat kapacitet;6'];
    const long = await read(
      ['Kommune;Indikator;Værdi', ...['Varde', 'Vejen'].flatMap((area) => figures.map((one) => `${area};${one}`))].join('\n'),
    );
    expect(long.layout).toBe('long');
    expect(shown(long)[2]).toEqual(['3 municipality', 'Varde|', 'Samlet kapacitet|', '34|capacity']);
    expect(long.columns.map(({ aid }) => aid)).toEqual([null, 'measure', 'value']);
  });

  test('a file with municipalities as columns is turned, and its columns are counted as lines', async () => {
    const turned = await read('Kommune;Varde;Fanø\nAntal sikrede;51.137;3.135\nSamlet kapacitet;34;3\nUbesat kapacitet;6;0\n');
    expect(readingTables(turned)[0]).toMatchObject({ layout: 'turned', first: 1, last: 3 });
    expect(shown(turned)[1]).toEqual(['2 municipality', 'Varde|area-name', '51.137|insured', '34|capacity', '6|vacant']);
  });

  test('stacked tables are parted, each with its own columns', async () => {
    const block = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\nVarde;51.137;34;6\n';
    const tables = readingTables(await read(`Status pr. 1. januar 2024\n${block}\nStatus pr. 1. juli 2024\n${block}`));
    expect(tables.map(({ first, last, columns }) => [first, last, columns.length])).toEqual([
      [1, 3, 4],
      [4, 7, 4],
    ]);
  });

  test('only the lines and columns asked for are gathered', async () => {
    const [table] = readingTables(
      await read('Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\nVarde;51.137;34;6\nFanø;3.135;3;0\n'),
    );
    const lines = readingLines(table!, { firstLine: 3, lastLine: 3, firstColumn: 1, lastColumn: 2 });
    expect(lines.map(({ line, cells }) => [line, cells.map((cell) => cell?.raw)])).toEqual([[3, ['3.135', '3']]]);
  });
});
