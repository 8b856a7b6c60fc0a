import type { Box } from './Box.ts';
import { measureText } from './measureText.ts';
import type { PlacedText } from './Scene.ts';

/** Shares of the font size that letters and accents stand above the baseline ("Å") and hang below it ("g"). */
const ascent = 0.78;
const descent = 0.22;

/** The room a placed text takes, in px. */
export function textBox(text: PlacedText): Box {
  const width = measureText(text.text, text.size, text.weight);
  const start = { start: text.x, middle: text.x - width / 2, end: text.x - width }[text.anchor];
  return { x: start, y: text.y - ascent * text.size, width, height: (ascent + descent) * text.size };
}
