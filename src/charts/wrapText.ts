import type { TextRun } from './ChartParts.ts';
import { type FontWeight, measureText } from './measureText.ts';

/** How a run is set: emphasised pieces may be bolder than the rest. */
export interface WrapFont {
  /** px */
  readonly size: number;
  readonly weight: FontWeight;
  readonly emphasisedWeight?: FontWeight;
}

interface Word {
  readonly text: string;
  readonly emphasised: boolean;
  /** False where the word continues the one before without a space. */
  readonly spaced: boolean;
}

/**
 * Breaks a heading into lines at its spaces. Non-breaking and thin spaces hold.
 *
 * @param runs The text in pieces, or as one string.
 * @param maxWidth px.
 * @returns Lines of runs, never none; a word wider than the line is broken inside it. An empty text gives one empty line.
 */
export function wrapText(runs: string | readonly TextRun[], maxWidth: number, font: WrapFont): readonly (readonly TextRun[])[] {
  const pieces = typeof runs === 'string' ? [{ text: runs }] : runs;
  const whole = inOneLine(pieces, maxWidth, font);
  if (whole) return [[whole]];
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of words(pieces).flatMap((each) => breakWord(each, maxWidth, font))) {
    const line = lines.at(-1) as Word[];
    const space = line.length > 0 && word.spaced ? measureText(' ', font.size, font.weight) : 0;
    const width = wordWidth(word, font);
    if (line.length > 0 && used + space + width > maxWidth) {
      lines.push([word]);
      used = width;
    } else {
      line.push(word);
      used += space + width;
    }
  }
  return lines.map(joinWords);
}

/** Most texts are one piece that fits: nothing of them has to be parted. */
function inOneLine(runs: readonly TextRun[], maxWidth: number, font: WrapFont): TextRun | null {
  const [run] = runs;
  if (!run || runs.length > 1 || /^$|^ | $| {2}|[\n\t]/.test(run.text)) return null;
  const { text, emphasised = false } = run;
  return wordWidth({ text, emphasised }, font) <= maxWidth ? { text, emphasised } : null;
}

function words(runs: readonly TextRun[]): readonly Word[] {
  let spaced = false;
  return runs.flatMap(({ text, emphasised = false }) =>
    text.split(/([ \n\t]+)/).flatMap((piece) => {
      if (piece === '') return [];
      if (piece.trim() === '' && /^[ \n\t]+$/.test(piece)) {
        spaced = true;
        return [];
      }
      const word = { text: piece, emphasised, spaced };
      spaced = false;
      return [word];
    }),
  );
}

function wordWidth(word: Pick<Word, 'text' | 'emphasised'>, font: WrapFont): number {
  return measureText(word.text, font.size, word.emphasised ? (font.emphasisedWeight ?? font.weight) : font.weight);
}

function breakWord(word: Word, maxWidth: number, font: WrapFont): readonly Word[] {
  if (wordWidth(word, font) <= maxWidth) return [word];
  const pieces: Word[] = [];
  let text = '';
  for (const character of word.text) {
    if (text !== '' && wordWidth({ ...word, text: text + character }, font) > maxWidth) {
      pieces.push({ ...word, text, spaced: pieces.length === 0 && word.spaced });
      text = '';
    }
    text += character;
  }
  pieces.push({ ...word, text, spaced: pieces.length === 0 && word.spaced });
  return pieces;
}

function joinWords(line: readonly Word[]): readonly TextRun[] {
  const runs: { text: string; emphasised: boolean }[] = [];
  for (const [index, word] of line.entries()) {
    const space = index > 0 && word.spaced ? ' ' : '';
    const last = runs.at(-1);
    if (last && last.emphasised === word.emphasised) last.text += space + word.text;
    else {
      if (last) last.text += space;
      runs.push({ text: word.text, emphasised: word.emphasised });
    }
  }
  return runs;
}
