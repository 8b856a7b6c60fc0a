import type { Diagnostic } from '../../lib/Diagnostic.ts';
import { failure, success, type Outcome } from '../../lib/Outcome.ts';
import { parseDelimited } from '../cells/parseDelimited.ts';
import type { SourceFile } from '../Reading.ts';
import { cleanText } from '../text/cleanText.ts';
import { decodeText } from '../text/decodeText.ts';

/** One row of a table with fixed column names. */
export interface FixedRecord {
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Reads a table with fixed column names in its first row, parted by ";", "," or TAB, through the same decoding and cells as any other file.
 *
 * @param required Names that must be among the columns.
 * @returns Fails with the column that is missing, or with the first row that has more cells than the header.
 */
export function readRecords(file: SourceFile, required: readonly string[]): Outcome<FixedRecord[]> {
  const text = decodeText(file.bytes).text.replace(/\r\n?/g, '\n');
  const firstLine = text.slice(0, text.indexOf('\n') >>> 0);
  const delimiter = [';', '\t', ','].find((one) => firstLine.includes(one)) ?? ';';
  const { rows } = parseDelimited(text, delimiter);
  const header = (rows[0]?.cells ?? []).map((cell) => cleanText(cell).toLowerCase());
  const trouble = (column: string, raw: string, line: number): Diagnostic => ({
    severity: 'error',
    code: 'bad-area-table',
    at: { line },
    data: { file: file.name, raw, column },
  });
  const missing = required.find((name) => !header.includes(name));
  if (missing !== undefined) return failure(trouble(missing, '', 1));
  const records: FixedRecord[] = [];
  for (const row of rows.slice(1)) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    const surplus = row.cells.slice(header.length).find((cell) => cell.trim() !== '');
    if (surplus !== undefined) return failure(trouble('', surplus, row.line));
    records.push({ line: row.line, values: new Map(header.map((name, index) => [name, cleanText(row.cells[index] ?? '')])) });
  }
  return success(records);
}
