import { separatorLine } from '../cells/separatorLine.ts';
import { lineStart } from './lineStart.ts';

const [lineFeed, quote] = [10, 34] as const;
const longestSeparatorLine = 64;

/**
 * Finds where a row begins, numbered as a spreadsheet numbers the rows of a file.
 *
 * @param row Counted from 1; a line that only tells the delimiter is none.
 * @param hasQuotes Whether quotes hold cells together, so that a line break between them ends no row.
 * @returns Null when there is no such row, or a lone "\r" ends a line before it.
 */
export function rowStart(bytes: Uint8Array, row: number, hasQuotes: boolean): number | null {
  let lines = separatorLine.test(startOf(bytes)) ? 1 : 0;
  let from = lineStart(bytes, lines + 1);
  for (let before = 1; before < row && from !== null; before += 1) {
    do {
      lines += 1;
      const next = lineStart(bytes, lines + 1);
      if (next === null) return null;
      if (!hasQuotes || isClosed(bytes, from, next)) {
        from = next;
        break;
      }
    } while (lines < bytes.length);
  }
  return from;
}

/** The file's first characters as the reader of all tables sees them: without a byte order mark, line ends all "\n". */
function startOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, longestSeparatorLine)).replace(/\r+\n/g, '\n');
}

/** Whether every quote between two places has its partner. */
function isClosed(bytes: Uint8Array, from: number, to: number): boolean {
  let quotes = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] === quote) quotes += 1;
  return quotes % 2 === 0 && (to === bytes.length || bytes[to - 1] === lineFeed);
}
