import type { CoverageRowSpec } from './CoverageSpec.ts';
import { fitText } from '../fitText.ts';
import type { PlacedText } from '../Scene.ts';
import { wrapText } from '../wrapText.ts';
import type { CoverageStyle } from './coverageStyle.ts';

/** A row's name from y = 0 down, in at most so many lines; what does not fit ends in an ellipsis. All in px. */
export function placeName(
  row: CoverageRowSpec,
  x: number,
  width: number,
  style: CoverageStyle,
  mostLines: number,
): { readonly texts: readonly PlacedText[]; readonly height: number } {
  const size = style.nameSize;
  const weight = row.emphasis === 'highlight' ? 700 : 600;
  const lineHeight = size * 1.2;
  const words = wrapText(row.label, width, { size, weight }).map((runs) => runs.map((run) => run.text).join(''));
  const lines =
    words.length <= mostLines
      ? words
      : [...words.slice(0, mostLines - 1), fitText(words.slice(mostLines - 1).join(' '), width, size, weight)];
  const texts = lines.map((text, index) => ({
    text,
    x,
    y: lineHeight * (index + 0.5) + size * 0.33,
    anchor: 'start' as const,
    size,
    weight,
    color: row.emphasis === 'pale' ? ('muted' as const) : ('ink' as const),
  })) satisfies readonly PlacedText[];
  return { texts, height: lines.length * lineHeight };
}
