import type { GridRow } from '../Grid.ts';

/**
 * Splits text whose columns are parted by two or more spaces, as a table copied from a PDF or a terminal.
 *
 * @param text Text whose line ends are all "\n".
 */
export function parseFixedWidth(text: string): GridRow[] {
  return text.split('\n').map((line, index) => ({ line: index + 1, cells: line.trim() === '' ? [''] : line.trim().split(/\s{2,}/) }));
}
