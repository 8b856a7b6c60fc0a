import { readHeader } from '../header/readHeader.ts';
import type { GridRow } from '../Grid.ts';
import { isFigureColumn } from '../tables/figureColumns.ts';

const figure = /^(?:[-–−]?\d[\d.,]*(?:%|\*)?|[-–—]|\.\.|x|#DIV\/0!)$/i;
const percent = /^(?:%|pct\.?)$/i;
const mostWords = 60;
const longestLine = 2000;

interface Line {
  readonly name: string;
  readonly figures: readonly string[];
}

/** A name followed by figures up to the end of the line; null for any other line. */
function dataLine(text: string): Line | null {
  if (text.length > longestLine) return null;
  const words = text.trim().split(/\s+/);
  const figures: string[] = [];
  while (words.length > 0) {
    const last = words.at(-1) as string;
    if (percent.test(last) && words.length > 1 && figure.test(words.at(-2) as string)) {
      figures.unshift(`${words.at(-2) ?? ''} %`);
      words.length -= 2;
    } else if (figure.test(last)) {
      figures.unshift(last);
      words.length -= 1;
    } else break;
  }
  return figures.length >= 2 && words.length > 0 && words.length <= 6 ? { name: words.join(' '), figures } : null;
}

/**
 * Cuts the words of a header into as many parts as there are columns, so that each part is a known header. No part goes over the end of a line:
 * words below each other may belong together, words after each other then do not.
 */
function cutHeader(lines: readonly string[], parts: number): string[] | null {
  const words: string[] = [];
  const breaks = new Set<number>();
  for (const line of lines) {
    words.push(
      ...line
        .trim()
        .split(/\s+/)
        .filter((word) => word !== ''),
    );
    breaks.add(words.length);
  }
  if (words.length > mostWords) return null;
  const crosses = (begin: number, end: number): boolean => [...breaks].some((at) => at > begin && at < end);
  interface Cut {
    readonly score: number;
    readonly pieces: readonly string[];
  }
  const start: (Cut | null)[] = [{ score: 0, pieces: [] }, ...words.map(() => null)];
  let before = start;
  for (let part = 0; part < parts; part += 1) {
    const row: (Cut | null)[] = [null, ...words.map(() => null)];
    for (let end = 1; end <= words.length; end += 1) {
      for (let begin = Math.max(0, end - 8); begin < end; begin += 1) {
        const cut = before[begin];
        if (!cut || crosses(begin, end)) continue;
        const piece = words.slice(begin, end).join(' ');
        const { column, certain } = readHeader(piece);
        if (column === null || !certain || (part === 0) === isFigureColumn(column)) continue;
        const score = cut.score + 10 + (/^\p{Lu}/u.test(piece) ? 1 : 0);
        if (score > (row[end]?.score ?? 0)) row[end] = { score, pieces: [...cut.pieces, piece] };
      }
    }
    before = row;
  }
  return before[words.length]?.pieces.slice() ?? null;
}

/**
 * Splits a paste that kept only one space between cells, as PDF readers make: figures are cut from the end of each line, the header by the words it must
 * be made of.
 *
 * @param text Text whose line ends are all "\n".
 * @returns Null unless every line of figures has the same number of them and the header divides into exactly as many known columns.
 */
export function parseSpaced(text: string): GridRow[] | null {
  const lines = text.split('\n');
  const data = lines.map(dataLine);
  const counts = new Set(data.flatMap((line) => (line ? [line.figures.length] : [])));
  const [width] = counts;
  const first = data.findIndex((line) => line !== null);
  if (width === undefined || counts.size !== 1 || first < 1) return null;
  for (let from = first - 1; from >= Math.max(0, first - 8); from -= 1) {
    const header = cutHeader(lines.slice(from, first), width + 1);
    if (!header || new Set(header.map((piece) => readHeader(piece).column)).size !== header.length) continue;
    return lines.map((line, index): GridRow => {
      const own = data[index];
      if (own) return { line: index + 1, cells: [own.name, ...own.figures] };
      return { line: index + 1, cells: index === from ? header : index > from && index < first ? [''] : [line.trim()] };
    });
  }
  return null;
}
