import type { Box } from './Box.ts';
import { measureText } from './measureText.ts';
import type { PlacedText } from './Scene.ts';

/** Shares of the font size that letters and accents stand above the baseline ("Å") and hang below it ("g"). */
const ascent = 0.78;
const descent = 0.22;

/** Share of a text's width that stands before its anchor. */
const before = { start: 0, middle: 0.5, end: 1 } as const;

/** The room a placed text takes, in px. */
export function textBox(text: PlacedText): Box {
  const width = measureText(text.text, text.size, text.weight);
  return { x: text.x - width * before[text.anchor], y: text.y - ascent * text.size, width, height: (ascent + descent) * text.size };
}
