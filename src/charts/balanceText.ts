import { measureText } from './measureText.ts';
import { type WrapFont, wrapText } from './wrapText.ts';

const halvings = 8;

/**
 * Breaks a text into as few lines as fit, and those as equally long as they can be: no word is left alone on the last line.
 *
 * @param maxWidth px.
 * @returns Lines of plain text; none for an empty one.
 */
export function balanceText(text: string, maxWidth: number, font: WrapFont): readonly string[] {
  if (text.trim() === '') return [];
  if (measureText(text, font.size, font.weight) <= maxWidth) return [text];
  const words = text
    .split(/[ \n\t]+/)
    .filter((word) => word !== '')
    .map((word) => measureText(word, font.size, font.weight));
  const widest = Math.max(...words);
  let enough = maxWidth;
  if (widest < maxWidth) {
    const space = measureText(' ', font.size, font.weight);
    const fewest = countLines(words, space, maxWidth);
    let narrow = widest;
    for (let step = 0; step < halvings; step += 1) {
      const middle = (enough + narrow) / 2;
      if (countLines(words, space, middle) <= fewest) enough = middle;
      else narrow = middle;
    }
  }
  return wrapText(text, enough, font).map((runs) => runs.map((run) => run.text).join(''));
}

/** How many lines words of these widths take, each no wider than a line; as `wrapText` sets them. All in px. */
function countLines(words: readonly number[], space: number, lineWidth: number): number {
  let lines = 1;
  let used = 0;
  for (const width of words) {
    if (used > 0 && used + space + width > lineWidth) {
      lines += 1;
      used = width;
    } else used += used > 0 ? space + width : width;
  }
  return lines;
}
