import Papa from 'papaparse';
import type { GridRow } from '../Grid.ts';

export interface DelimitedCells {
  readonly rows: GridRow[];
  /** True when quotes did not match and were therefore read as ordinary characters. */
  readonly looseQuotes: boolean;
}

function parse(text: string, delimiter: string, quoteChar: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar, header: false, dynamicTyping: false, skipEmptyLines: false });
}

function unquoted(cell: string): string {
  const trimmed = cell.trim();
  return trimmed.length >= 2 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1).replaceAll('""', '"') : cell;
}

/** A quoted cell that holds whole lines of other cells: a stray quote has swallowed rows. */
function swallowsRows(cells: readonly string[], delimiter: string): boolean {
  return cells.some((cell) => cell.includes('\n') && cell.split('\n').filter((line) => line.includes(delimiter)).length >= 2);
}

/**
 * Splits delimited text into rows of cells, numbered as a spreadsheet numbers them: a row with a line break in a cell is one.
 *
 * @param text Text whose line ends are all "\n".
 * @param delimiter The character between cells.
 * @returns Rows in order, also the blank ones. Quotes that do not match are taken as characters, so that no row is swallowed.
 */
export function parseDelimited(text: string, delimiter: string): DelimitedCells {
  const quoted = text.includes('"');
  let result = parse(text, delimiter, '"');
  const looseQuotes =
    quoted && (result.errors.some((error) => error.type === 'Quotes') || result.data.some((cells) => swallowsRows(cells, delimiter)));
  if (looseQuotes) {
    result = parse(text, delimiter, '\u0000');
    result.data = result.data.map((cells) => cells.map(unquoted));
  }
  const rows: GridRow[] = result.data.map((cells, index) => ({ line: index + 1, cells }));
  const last = rows.at(-1);
  if (last && last.cells.length === 1 && last.cells[0] === '') rows.pop();
  return { rows, looseQuotes };
}
