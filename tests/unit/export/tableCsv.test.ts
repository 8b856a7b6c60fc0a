import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { neutralise } from '../../../src/export/neutralise.ts';
import { tableCsv, tableTabText } from '../../../src/export/tableCsv.ts';
import { coverageTable } from '../../../src/model/coverageTable.ts';
import type { TableModel } from '../../../src/model/TableModel.ts';
import { coverageOf } from '../../support/coverageOf.ts';

const withoutApostrophes = (text: string): string => text.replaceAll("'", '');

describe('the table as a file', () => {
  test('opens in Danish Excel: semicolons, decimal comma, byte order mark, CRLF', async () => {
    const csv = tableCsv(coverageTable(await coverageOf()), 'da');
    expect(csv.startsWith('\ufeffKommune;Antal sikrede;')).toBe(true);
    expect(csv.split('\r\n')[1]).toBe('Billund;29.625;21;3;14 %;18;1.411;1.646');
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('pasted from the clipboard it has the rows of the minutes', async () => {
    const text = tableTabText(coverageTable(await coverageOf()));
    expect(text.split('\n')[3]).toBe('Fanø\t3.135\t3\t-\t0 %\t3\t1.045\t1.045');
  });

  test('no text of the clipboard becomes a formula once its typographic signs are plain', () => {
    const hostile = '\u2212cmd|x';
    const table: TableModel = {
      id: 't',
      caption: '',
      rowHeader: hostile,
      columns: [{ id: 'c', label: hostile, definition: '' }],
      rows: [
        { id: 'r', kind: 'municipality', label: hostile, note: null, cells: [{ text: hostile, value: null, known: true, spoken: null }] },
      ],
      notes: [],
    };
    const pasted = tableTabText(table, { above: [hostile], below: [hostile] }).split(/[\t\n]/);
    expect(pasted).toEqual(Array.from({ length: 6 }, () => "'-cmd|x"));
  });

  test('no name becomes a formula, and every name comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const table: TableModel = {
          id: 't',
          caption: '',
          rowHeader: 'Kommune',
          columns: [{ id: 'c', label: 'Navn', definition: '' }],
          rows: [
            { id: 'r', kind: 'municipality', label: name, note: null, cells: [{ text: name, value: null, known: true, spoken: null }] },
          ],
          notes: [],
        };
        const [cell = '', second = ''] =
          Papa.parse<string[]>(tableCsv(table, 'da').slice(1), { delimiter: ';', newline: '\r\n' }).data[1] ?? [];
        expect(cell).toBe(neutralise(name));
        expect(second).not.toMatch(/^\s*[=@|]/u);
        expect(cell).not.toMatch(/^\s*[=@|]/u);
        expect(withoutApostrophes(cell)).toBe(withoutApostrophes(name));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['-9,3', '\u22129,3', '-', '+0,7', '12 %', '-2'])('the number %s stays a number', (text) => {
    expect(neutralise(text)).toBe(text);
  });

  test.each(['=1+1', '@SUM(A1)', '+cmd', '-cmd|x', ' =1', '\u00a0=1', '|x', '＝1+1', '\u22122+3'])('%j is neutralised', (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
  });

  test.each([
    ['\t=1', "\t'=1"],
    ['Varde;=1+1', "Varde;'=1+1"],
    ['Varde,@SUM(A1)', "Varde,'@SUM(A1)"],
    ['a\r\n=1', "a\r\n'=1"],
    ['";=1;"', '";\'=1;"'],
    ['12,5; -3', "12,5;' -3"],
    ['+,x', "'+,x"],
    ['+', "'+"],
  ])('%j is harmless too where another program ends its cells elsewhere', (text, harmless) => {
    expect(neutralise(text)).toBe(harmless);
  });
});
