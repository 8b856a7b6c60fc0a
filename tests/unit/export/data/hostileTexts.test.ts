import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { coverageCsv } from '../../../../src/export/data/coverageCsv.ts';
import { coverageTabText } from '../../../../src/export/data/coverageTabText.ts';
import { coverageWorkbook } from '../../../../src/export/data/coverageWorkbook.ts';
import { plainCsv } from '../../../../src/export/data/plainCsv.ts';
import type { Coverage } from '../../../../src/model/Coverage.ts';
import { unzip } from '../../../../src/ingest/xlsx/unzip.ts';
import { coverageOf } from '../../../support/coverageOf.ts';
import { hostileCoverage } from '../../../support/hostileCoverage.ts';
import { hostileTexts } from '../../../support/hostileTexts.ts';
import { elementsOf, parseXml } from '../../../support/parseXml.ts';

const runs = 750;
const formula = /^[\s\u0000-\u001f]*[=+\-\u2212@|＝＋－＠]/u;
/** A number; or a dash for none, with whatever a program took for the same cell behind it. */
const number = /^\s*(?:[-\u2212]\s*(?:[;,\t].*)?|[+\-\u2212]?[\d.,\s]*%?)$/su;

/** The cells that a program finds in a text: it ends them where it likes, and takes quotes for quotes or for letters. */
function cellsAnybodySees(text: string): readonly string[] {
  const read = [';', ',', '\t'].flatMap((delimiter) => Papa.parse<string[]>(text, { delimiter }).data.flat());
  return [...read, ...text.split(/[;,\t\r\n]/), ...text.split(/[;,\t\r\n"]/)].map((cell) => cell.replaceAll('"', ''));
}

test.each([
  ['CSV for Excel', (coverage) => coverageCsv(coverage).text, ';', ['51.137', '34', '6', '18 %', '28', '1.504', '1.826']],
  ['plain CSV', (coverage) => plainCsv(coverage).text, ',', ['51137', '34', '6', '0.176471', '28', '1504.029412', '1826.321429']],
  ['the clipboard', coverageTabText, '\t', ['51.137', '34', '6', '18 %', '28', '1.504', '1.826']],
] as const satisfies readonly (readonly [string, (coverage: Coverage) => string, string, readonly string[]])[])(
  '%s: of 10.000 texts of no good intent none is run by a spreadsheet, and every number is still a number',
  async (_, write, delimiter, figures) => {
    const coverage = await coverageOf();
    let tried = 0;
    fc.assert(
      fc.property(fc.infiniteStream(hostileTexts), (texts) => {
        const text = write(hostileCoverage(coverage, () => (tried++, texts.next().value as string)));
        for (const cell of cellsAnybodySees(text)) if (formula.test(cell)) expect(cell).toMatch(number);
        const rows = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter, newline: delimiter === '\t' ? '\n' : '\r\n' }).data;
        expect(rows.some((row) => row.join(' | ').includes(figures.join(' | ')))).toBe(true);
      }),
      { numRuns: runs },
    );
    expect(tried).toBeGreaterThan(10_000);
  },
);

test('workbook: of 10.000 texts of no good intent none is a formula, all XML is well-formed, and every number is a typed cell', async () => {
  const coverage = await coverageOf();
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(hostileTexts), async (texts) => {
      const { bytes } = await coverageWorkbook(hostileCoverage(coverage, () => (tried++, texts.next().value as string)));
      const archive = unzip(bytes);
      for (const name of archive?.names ?? []) {
        const xml = parseXml(new TextDecoder().decode((await archive?.read(name)) ?? undefined));
        const elements = elementsOf(xml);
        expect(elements.filter((element) => ['f', 'hyperlink', 'oleObject'].includes(element.name))).toEqual([]);
        if (!name.endsWith('sheet1.xml')) continue;
        const numbers = elements.filter(({ name: tag, attributes, children }) => tag === 'c' && children.length > 0 && (attributes['t'] ?? 'n') === 'n').map((cell) => Number(cell.children[0]?.text));
        expect(numbers).toEqual(expect.arrayContaining([51137, 34, 6, 28, Number((6 / 34).toFixed(9)), 1246268]));
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: runs },
  );
  expect(tried).toBeGreaterThan(10_000);
});
