import metrics from './fontMetrics.json' with { type: 'json' };

export type FontWeight = 400 | 600 | 700;

/** Characters outside the font fall back to another one; this is wider than nearly all of them, so that labels never come out short of room. */
const unknownWidth = 1000;

const widthsByWeight = new Map<FontWeight, ReadonlyMap<string, number>>(
  ([400, 600, 700] as const).map((weight) => [
    weight,
    new Map(Array.from(metrics.characters, (character, index) => [character, metrics.widths[weight][index] ?? unknownWidth])),
  ]),
);

/** Widths of whole texts, in the font's own units: a chart that is redrawn sets mostly the same words. */
const known = new Map<FontWeight, Map<string, number>>([400, 600, 700].map((weight) => [weight as FontWeight, new Map<string, number>()]));
const mostKnown = 20_000;

function unitsOf(text: string, weight: FontWeight): number {
  const texts = known.get(weight);
  const found = texts?.get(text);
  if (found !== undefined) return found;
  const widths = widthsByWeight.get(weight);
  let units = 0;
  for (const character of text) units += widths?.get(character) ?? unknownWidth;
  if (texts && texts.size >= mostKnown) texts.clear();
  texts?.set(text, units);
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
