import metrics from './fontMetrics.json' with { type: 'json' };

export type FontWeight = 400 | 600 | 700;

/** Characters outside the font fall back to another one; this is wider than nearly all of them, so that labels never come out short of room. */
const unknownWidth = 1000;

/** By code point: looking a text up among those measured before takes longer than adding up its characters. */
const widthsByWeight: Readonly<Record<FontWeight, Float64Array>> = { 400: widthsOf(400), 600: widthsOf(600), 700: widthsOf(700) };

function widthsOf(weight: FontWeight): Float64Array {
  const characters = Array.from(metrics.characters, (character) => character.codePointAt(0) ?? 0);
  const widths = new Float64Array(Math.max(...characters) + 1).fill(unknownWidth);
  for (const [index, character] of characters.entries()) widths[character] = metrics.widths[weight][index] ?? unknownWidth;
  return widths;
}

function unitsOf(text: string, weight: FontWeight): number {
  const widths = widthsByWeight[weight];
  let units = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.codePointAt(at) ?? 0;
    if (character > 0xffff) at += 1;
    units += widths[character] ?? unknownWidth;
  }
  return units;
}

/**
 * The width of a text in Source Sans 3, from the font's own advance widths; works without a browser.
 *
 * @param size Font size in px.
 * @returns px. Kerning is left out, so the drawn text is at most a little narrower. Figures are tabular, as they are in the font by default.
 */
export function measureText(text: string, size: number, weight: FontWeight = 400): number {
  return (unitsOf(text, weight) / metrics.unitsPerEm) * size;
}
