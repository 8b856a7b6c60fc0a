import type { GridRow } from '../Grid.ts';

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function piecesOf(line: string): Piece[] {
  return [...line.matchAll(/\S+(?:\s\S+)*/g)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

function modalCount(lines: readonly Piece[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of lines) if (length >= 3) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** What each column spans over all complete lines; null where two columns overlap. */
function spansOf(lines: readonly Piece[][], width: number): { start: number; end: number }[] | null {
  const spans = Array.from({ length: width }, () => ({ start: Number.POSITIVE_INFINITY, end: 0 }));
  for (const pieces of lines) {
    if (pieces.length !== width) continue;
    for (const [column, { start, end }] of pieces.entries()) {
      const span = spans[column] as { start: number; end: number };
      span.start = Math.min(span.start, start);
      span.end = Math.max(span.end, end);
    }
  }
  const overlap = spans.some((span, column) => column > 0 && span.start < (spans[column - 1] as { end: number }).end);
  return overlap ? null : spans;
}

/** Puts the pieces of a line with gaps under their columns; null when one fits none or two fit the same. */
function placed(pieces: readonly Piece[], spans: readonly { start: number; end: number }[]): string[] | null {
  const cells = spans.map(() => '');
  for (const piece of pieces) {
    const fitting = spans.flatMap((span, column) => (piece.start < span.end && span.start < piece.end ? [column] : []));
    const [column] = fitting;
    if (column === undefined || fitting.length > 1 || cells[column] !== '') return null;
    cells[column] = piece.text;
  }
  return cells;
}

/**
 * Splits text whose columns are parted by two or more spaces, as a table copied from a PDF or a terminal. A line with an empty cell is placed by where
 * its pieces stand; when that cannot be told, the row is marked, so that no figure slips into another column.
 *
 * @param text Text whose line ends are all "\n".
 */
export function parseFixedWidth(text: string): GridRow[] {
  const lines = text.split('\n').map((line) => piecesOf(line.replaceAll('\t', '    ')));
  const width = modalCount(lines);
  const spans = width > 0 ? spansOf(lines, width) : null;
  return lines.map((pieces, index): GridRow => {
    const cells = pieces.map((piece) => piece.text);
    const figures = cells.filter((cell) => /^[-–−]?[\d.,\s]+%?$/.test(cell) && /\d/.test(cell)).length;
    if (pieces.length === width || pieces.length < 2) return { line: index + 1, cells: cells.length > 0 ? cells : [''] };
    const under = spans && placed(pieces, spans);
    if (!under && figures === 0) return { line: index + 1, cells };
    return under ? { line: index + 1, cells: under } : { line: index + 1, cells, misplaced: true };
  });
}
