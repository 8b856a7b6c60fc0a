import { readHeader } from '../header/readHeader.ts';

const candidates = ['\t', ';', '|', ','] as const;
export type Delimiter = (typeof candidates)[number];

const sampleLines = 200;
const sampleCharacters = 200_000;

function split(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}

/**
 * Finds the character between cells: the one that makes known column headers and splits the most lines alike. Title rows and notes do not disturb it.
 *
 * @returns Null when no candidate splits at least two lines, or the only line, into the same number of cells.
 */
export function sniffDelimiter(text: string): Delimiter | null {
  const lines = text
    .slice(0, sampleCharacters)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, sampleLines);
  let best: { delimiter: Delimiter; score: number } | null = null;
  for (const delimiter of candidates) {
    const counts = new Map<number, number>();
    let headers = 0;
    for (const [index, line] of lines.entries()) {
      const cells = split(line, delimiter);
      if (cells.length < 2) continue;
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
      if (index < 40 && cells.length < 2000) {
        const known = cells.filter((cell) => cell.length < 120 && readHeader(cell).column !== null).length;
        headers = Math.max(headers, known);
      }
    }
    let alike = 0;
    for (const [cells, count] of counts) alike = Math.max(alike, count * Math.min(cells - 1, 50));
    const score = alike / Math.max(1, lines.length) + headers * 10;
    if (alike > 0 && score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}
