import type { Case } from './Case.ts';
import { join, map, singleByte, twice, utf16, utf8 } from './dialects.ts';
import { expectedRows, expectedWhole, header, municipalities, small, totals, whole } from './reference.ts';
import { workbook, zip, type SheetCell } from './workbook.ts';

const accepting = ['accept', 'accept-with-warnings'] as const;
const good = (file: string, why: string, bytes: Uint8Array, more: Partial<Case> = {}): Case => ({
  file,
  why,
  bytes,
  outcome: accepting,
  rows: expectedWhole(),
  ...more,
});
const semicolon = join(whole, ';');
const english = map(whole, (cell, row, column) => (row > 0 && column > 0 ? cell.replaceAll('.', ',') : cell));

/** Columns padded with spaces to equal width, figures to the right. */
function aligned(): string {
  const widths = header.map((_, column) => Math.max(...whole.map((row) => (row[column] ?? '').length)));
  return whole.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number))).join('  ')).join('\n');
}

const numbers: Readonly<Record<string, number>> = { '-': 0 };
const sheetRows: SheetCell[][] = whole.map((row, at) =>
  row.map((cell, column): SheetCell => {
    if (at === 0 || column === 0) return cell;
    if (column === 4) return { percent: Number(cell.replace(' %', '')) / 100 };
    return numbers[cell] ?? Number(cell.replaceAll('.', ''));
  }),
);
const formulaRows: SheetCell[][] = [
  ['Kommune', 'Antal sikrede', 'Samlet kapacitet', 'Besat kapacitet', 'Ubesat kapacitet', 'Andel ubesatte'],
  ...[...municipalities].map((row): SheetCell[] => {
    const [insured, capacity, filled] = [1, 2, 5].map((column) => Number((row[column] as string).replaceAll('.', ''))) as [number, number, number];
    return [row[0] as string, insured, capacity, filled, { formula: 'C2-D2', value: capacity - filled }, { formula: 'E2/C2', value: (capacity - filled) / capacity }];
  }),
];

export const casesDialects: readonly Case[] = [
  good('semicolon.csv', 'the dialect of Danish Excel', utf8(semicolon)),
  good('tab.tsv', 'a paste from minutes or Word', utf8(join(whole, '\t'))),
  good('pipe.csv', 'pipes between cells', utf8(join(whole, '|'))),
  good('comma-quoted.csv', 'English CSV: commas between cells and in numbers', utf8(join(english, ','))),
  good('comma-plain.csv', 'English CSV without thousands separators', utf8(join(map(whole, (cell, row, column) => (row > 0 && column > 0 ? cell.replaceAll('.', '') : cell)), ','))),
  good('sep-line.csv', "Excel's sep= line is no data", utf8(`sep=;\n${semicolon}`)),
  good('all-quoted.csv', 'every cell in quotes', utf8(whole.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n'))),
  good('stray-quote.csv', 'a stray quote must not swallow rows', utf8(semicolon.replace('Esbjerg', '"Esbjerg')), { codes: ['loose-quotes'] }),
  good('crlf.csv', 'Windows line ends', utf8(join(whole, ';', '\r\n'))),
  good('cr.csv', 'old Mac line ends', utf8(join(whole, ';', '\r'))),
  good('mixed-line-ends.csv', 'line ends of three systems in one file', utf8(whole.map((row, at) => row.join(';') + ['\n', '\r\n', '\r'][at % 3]).join(''))),
  good('no-last-line-end.csv', 'the last line has no end', utf8(semicolon.trimEnd())),
  good('blank-lines.csv', 'blank lines between and after', utf8(semicolon.replaceAll('\n', '\n\n') + ';;;;;;;\n\n')),
  good('trailing-delimiters.csv', 'empty columns at the right', utf8(join(map(whole, (cell) => cell).map((row) => [...row, '', '', '']), ';'))),
  good('utf8-bom.csv', 'UTF-8 with a byte order mark, as Excel saves', utf8(`\uFEFF${semicolon}`)),
  good('utf16le.csv', 'UTF-16 LE, as "Unicode text" from Excel', utf16(join(whole, '\t', '\r\n'), 'le')),
  good('utf16be.csv', 'UTF-16 BE', utf16(semicolon, 'be')),
  good('utf16le-no-mark.csv', 'UTF-16 LE without its mark', utf16(semicolon, 'le', false)),
  good('windows-1252.csv', 'Fanø in Windows-1252 arrives broken in most tools', singleByte(semicolon, 'windows-1252')),
  good('mac-roman.csv', 'Fanø from an old Mac', singleByte(semicolon, 'macintosh')),
  good('dos-865.csv', 'Fanø from DOS', singleByte(semicolon, 'ibm865')),
  good('twice-encoded.csv', 'UTF-8 read as Windows-1252 and saved again', twice(semicolon, 'windows-1252'), { codes: ['double-encoding-repaired'] }),
  good('twice-encoded-mac.csv', 'UTF-8 read as Mac Roman and saved again', twice(semicolon, 'macintosh'), { codes: ['double-encoding-repaired'] }),
  good('lost-letters.csv', 'letters replaced by U+FFFD before', utf8(semicolon.replace('Fanø', 'Fan\uFFFD')), { outcome: [...accepting, 'ask'], codes: ['damaged-characters'] }),
  good('fixed-width.txt', 'columns aligned with spaces, from a PDF', utf8(aligned())),
  good('one-space.txt', 'a paste from a PDF that kept one space between cells', utf8(whole.map((row) => row.join(' ')).join('\n'))),
  good('markdown.md', 'a pipe table', utf8(`| ${header.join(' | ')} |\n|${header.map(() => ' --- ').join('|')}|\n${[...municipalities, ...totals].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`)),
  good('table.html.xls', 'an HTML table saved as .xls', utf8(`<html><head><title>Lægedækning</title></head><body><table border=1>${whole.map((row, at) => `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell.replace('ø', '&oslash;').replace(' %', '&nbsp;%')}</td>`)).join('')}</tr>`).join('\n')}</table></body></html>`)),
  good('plain.xlsx', 'a workbook with numbers as numbers', workbook([{ name: 'Ark1', rows: sheetRows }])),
  good('workbook-named.csv', 'a workbook renamed .csv', workbook([{ name: 'Ark1', rows: sheetRows }])),
  good('texts.xlsx', 'a workbook whose numbers are texts', workbook([{ name: 'Ark1', rows: whole }])),
  good('title-rows.xlsx', 'title, blank row and a note in a workbook', workbook([{ name: 'Data', rows: [['Lægedækning i Sydvestjylland'], ['Status pr. 1. januar 2024'], [], ...sheetRows, [], ['Kilde: Region Syddanmark']] }]), { rows: expectedWhole('2024-01-01') }),
  good('hidden-row.xlsx', 'a row hidden by a filter is still data, and said', workbook([{ name: 'Ark1', rows: sheetRows, hiddenRows: [4] }]), { codes: ['hidden-row'] }),
  good('hidden-sheet.xlsx', 'an old copy in a hidden sheet is not read', workbook([{ name: 'Gammel', rows: sheetRows.slice(0, 3), hidden: true }, { name: 'Ny', rows: sheetRows }]), { codes: ['hidden-sheet'] }),
  good('formulas.xlsx', 'formulas are read as their values', workbook([{ name: 'Ark1', rows: formulaRows }]), { rows: expectedRows() }),
  {
    ...good('formula-without-value.xlsx', 'a formula without a stored value is not zero', workbook([{ name: 'Ark1', rows: formulaRows.map((row, at) => (at === 2 ? row.map((cell, column) => (column === 4 ? { formula: 'C3-D3' } : cell)) : row)) }])),
    outcome: ['reject', 'ask'],
  },
  good('sheets-by-date.xlsx', 'one sheet for each date', workbook([{ name: 'Læs mig', rows: [['Tallene er fra regionen.']] }, { name: '2024-01-01', rows: sheetRows }, { name: '2024-07-01', rows: sheetRows }]), {
    rows: [...expectedWhole('2024-01-01'), ...expectedWhole('2024-07-01')],
  }),
  { ...good('sheets-without-dates.xlsx', 'two sheets with the same municipalities and no dates', workbook([{ name: 'Ark1', rows: sheetRows }, { name: 'Ark2', rows: sheetRows }])), outcome: ['ask', 'reject'] },
  good('dates.xlsx', 'a date column with real dates', workbook([{ name: 'Ark1', rows: [['Dato', 'Kommune', 'Sikrede', 'Kapacitet', 'Ubesatte'], [{ date: 45292 }, 'Billund', 29625, 21, 3], [{ date: 45474 }, 'Billund', 29700, 21, 2]] }]), {
    rows: ['0530 29625 21 3 2024-01-01', '0530 29700 21 2 2024-07-01'],
  }),
  { ...good('empty.csv', 'nothing in the file', new Uint8Array()), outcome: ['reject'], codes: ['empty-file'] },
  { ...good('spaces.csv', 'only spaces and line ends', utf8('  \n\n ')), outcome: ['reject'], codes: ['empty-file'] },
  { ...good('picture.csv', 'a PNG named .csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])), outcome: ['reject'], codes: ['not-a-table'] },
  { ...good('document.pdf.csv', 'a PDF named .csv', utf8('%PDF-1.7\n1 0 obj\n')), outcome: ['reject'], codes: ['not-a-table'] },
  { ...good('archive.zip.csv', 'a zip that is no workbook', zip({ 'readme.txt': 'hej' })), outcome: ['reject'], codes: ['not-a-table'] },
  { ...good('cut.xlsx', 'a workbook that was cut off', workbook([{ name: 'Ark1', rows: sheetRows }]).slice(0, 800)), outcome: ['reject'], codes: ['not-a-table'] },
  { ...good('nul.csv', 'zero bytes in the middle', utf8(semicolon.replace('Esbjerg', 'Es\u0000\u0000bjerg'))), outcome: ['reject', 'ask'] },
  good('nul-at-end.csv', 'zero bytes padded at the end', utf8(`${semicolon}\u0000\u0000\u0000\u0000`)),
  { ...good('prose.txt', 'text without a table', utf8('Dagsorden\n\n1. Velkomst\n2. Lægedækning i Billund, Esbjerg og Fanø\n3. Eventuelt\n')), outcome: ['reject'] },
  good('small.csv', 'only the counts that are needed', utf8(join(small, ';')), { rows: expectedRows() }),
];
