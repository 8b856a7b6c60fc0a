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
  const linesWithin = (width: number) => wrapText(text, width, font).map((runs) => runs.map((run) => run.text).join(''));
  const fewest = linesWithin(maxWidth).length;
  const widestWord = Math.max(...text.split(/[ \n\t]+/).map((word) => measureText(word, font.size, font.weight)));
  let [enough, narrow] = [maxWidth, Math.min(maxWidth, widestWord)];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (enough + narrow) / 2;
    if (linesWithin(middle).length <= fewest) enough = middle;
    else narrow = middle;
  }
  return linesWithin(enough);
}
