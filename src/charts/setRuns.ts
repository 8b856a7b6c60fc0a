import type { TextRun } from './ChartParts.ts';
import type { ColorName } from './ColorName.ts';
import { type FontWeight, measureText } from './measureText.ts';
import type { PlacedText } from './Scene.ts';

/** How lines of runs are set; px. */
export interface RunStyle {
  readonly x: number;
  /** px of the first line's top. */
  readonly top: number;
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: FontWeight;
  readonly color: ColorName;
}

/** Places wrapped lines below each other from the left; emphasised runs are bold and in the highlight. */
export function setRuns(lines: readonly (readonly TextRun[])[], style: RunStyle): readonly PlacedText[] {
  return lines.flatMap((runs, index) => {
    let { x } = style;
    return runs.map((run) => {
      const weight = run.emphasised ? 700 : style.weight;
      const y = style.top + index * style.lineHeight + style.lineHeight / 2 + style.size * 0.33;
      const text = {
        text: run.text,
        x,
        y,
        anchor: 'start',
        size: style.size,
        weight,
        color: run.emphasised ? 'highlight' : style.color,
      } as const;
      x += measureText(run.text, style.size, weight);
      return text;
    });
  });
}
