import type { Language } from '../i18n/Text.ts';
import type { TableModel } from '../model/TableModel.ts';
import { neutralise } from './neutralise.ts';
import { quoteCsv } from './quoteCsv.ts';

const byteOrderMark = '\ufeff';

/** Lines around a table in its file: what it is, and where it comes from. */
export interface CsvSurroundings {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/**
 * A table as a CSV file that opens in Danish Excel with its letters and numbers right: semicolons, the reader's decimal sign, a byte
 * order mark, CRLF. Cells stand as they are shown; text that a spreadsheet would run is neutralised.
 */
export function tableCsv(table: TableModel, language: Language, { above, below }: CsvSurroundings = { above: [], below: [] }): string {
  const separator = language === 'da' ? ';' : ',';
  const write = (cells: readonly string[]): string => cells.map((cell) => quoteCsv(cell, separator)).join(separator);
  const lines = (texts: readonly string[]): readonly string[][] => texts.map((text) => [neutralise(plain(text))]);
  const rows = [
    ...lines(above),
    ...(above.length > 0 ? [['']] : []),
    [table.rowHeader, ...table.columns.map((column) => column.label)].map(neutralise),
    ...table.rows.map((row) => [neutralise(row.label), ...row.cells.map((cell) => neutralise(plain(cell.text)))]),
    ...(below.length > 0 ? [['']] : []),
    ...lines(below),
  ];
  return byteOrderMark + rows.map(write).join('\r\n') + '\r\n';
}

/**
 * A table as tab-separated text for the clipboard: pastes into Excel and Word as cells.
 *
 * @param around Lines that must go with the table wherever it is pasted.
 */
export function tableTabText(table: TableModel, { above, below }: CsvSurroundings = { above: [], below: [] }): string {
  // A quotation mark that begins a cell would make a spreadsheet look for the one that ends it, over all cells between.
  const clean = (text: string): string => quoteLeading(neutralise(plain(text)).replaceAll(/[\t\r\n]+/g, ' '));
  const rows = [
    ...above.map((text) => [text]),
    [table.rowHeader, ...table.columns.map((column) => column.label)],
    ...table.rows.map((row) => [row.label, ...row.cells.map((cell) => cell.text)]),
    ...below.map((text) => [text]),
  ];
  return rows.map((cells) => cells.map(clean).join('\t')).join('\n');
}

function quoteLeading(text: string): string {
  return text.startsWith('"') ? quoteCsv(text, '\t') : text;
}

/** Typographic spaces and minus signs are for readers; spreadsheets know the plain ones. */
function plain(text: string): string {
  return text.replaceAll(/[\u202f\u00a0\u2009]/g, ' ').replaceAll('\u2212', '-');
}
