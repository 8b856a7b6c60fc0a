import { emptyScene } from '../emptyScene.ts';
import { fitText } from '../fitText.ts';
import { joinScenes } from '../joinScenes.ts';
import { measureText } from '../measureText.ts';
import { placeKeys } from '../placeKeys.ts';
import { roundPx } from '../roundPx.ts';
import type { PlacedBar, PlacedText, Scene } from '../Scene.ts';
import { setRuns } from '../setRuns.ts';
import { wrapText } from '../wrapText.ts';
import { classColors } from './classColors.ts';
import type { ClassBorder, MapLegendSpec } from './MapSpec.ts';

/** Body text sizes that a class takes at most in the bar. */
const widestClass = 4.6;

/**
 * The key of a map: what is measured, its classes as a bar with their borders, the comparator at its place, and what the areas without a class are.
 *
 * @param room px; `em` is the size of body text.
 * @returns The scene and the height it takes in px.
 */
export function placeLegend(
  legend: MapLegendSpec,
  { left, width, top, em }: { readonly left: number; readonly width: number; readonly top: number; readonly em: number },
): { readonly scene: Scene; readonly height: number } {
  const size = roundPx(em * 0.85);
  const line = em * 1.25;
  const titleSize = roundPx(em * 0.95);
  const titleLines = wrapText(legend.title, width, { size: titleSize, weight: 700 });
  const title = setRuns(titleLines, { x: left, top, size: titleSize, lineHeight: line, weight: 700, color: 'ink' });
  const colors = classColors(legend);
  let y = top + titleLines.length * line + em * 0.2;
  let bar: Scene = emptyScene;
  if (colors.length > 0) {
    const classWidth = Math.min(width / colors.length, em * widestClass);
    const xOf = (value: number) => left + placeOf(value, legend.borders) * classWidth;
    const barTop = y + (legend.comparator === null ? 0 : line);
    const bars = colors.map((color, index): PlacedBar => ({
      x: left + index * classWidth,
      y: barTop,
      width: classWidth,
      height: em * 0.9,
      color,
    }));
    const borders = borderTexts(legend.borders, {
      left,
      right: left + width,
      y: barTop + em * 0.9 + line * 0.5 + size * 0.33,
      size,
      classWidth,
    });
    bar = { ...emptyScene, bars, texts: borders };
    if (legend.comparator !== null) {
      const x = xOf(legend.comparator.value);
      const label = fitText(legend.comparator.label, width, size, 700);
      const labelWidth = measureText(label, size, 700);
      const labelLeft = Math.max(left, Math.min(left + width - labelWidth, x - labelWidth / 2));
      const texts: PlacedText[] = [
        { text: label, x: labelLeft, y: y + line * 0.5 + size * 0.33, anchor: 'start', size, weight: 700, color: 'ink' },
      ];
      const mark = { x1: x, x2: x, y1: barTop - em * 0.15, y2: barTop + em * 0.9 };
      const lines = [
        { ...mark, color: 'paper', width: em * 0.3 },
        { ...mark, color: 'ink', width: Math.max(1, em * 0.12) },
      ] as const;
      bar = joinScenes(bar, { ...emptyScene, texts });
      bar = {
        ...bar,
        paths: lines.map(({ x1, y1, y2, color, width: strokeWidth }) => ({
          d: `M${roundPx(x1)} ${roundPx(y1)}V${roundPx(y2)}`,
          fill: 'none',
          stroke: color,
          strokeWidth,
        })),
      };
    }
    y = barTop + em * 0.9 + line + em * 0.3;
  }
  const keys = placeKeys(
    legend.gaps.map(({ gap, text }) => ({ sign: gap, text })),
    { left, width, top: y, size, lineHeight: line },
  );
  return { scene: joinScenes({ ...emptyScene, texts: title }, bar, keys.scene), height: y + keys.height - top };
}

/** Where a value stands among borders set at equal distances: 0 at the first, 1 at the second; beyond an end, at that end. */
function placeOf(value: number, borders: readonly ClassBorder[]): number {
  const above = borders.findIndex((border) => border.value > value);
  if (above === 0) return 0;
  const [low, high] = [borders[above - 1], borders[above]];
  if (above === -1 || low === undefined || high === undefined) return borders.length - 1;
  return above - 1 + (value - low.value) / (high.value - low.value);
}

/** The borders' texts under the bar, as many as have room: the ends first. */
function borderTexts(
  borders: readonly ClassBorder[],
  row: { readonly left: number; readonly right: number; readonly y: number; readonly size: number; readonly classWidth: number },
): readonly PlacedText[] {
  const last = borders.length - 1;
  const order = borders.map((_, index) => index).sort((one, other) => Number(other % last === 0) - Number(one % last === 0));
  const taken: (readonly [number, number])[] = [];
  return order.flatMap((index) => {
    const text = borders[index]?.text ?? '';
    const half = measureText(text, row.size) / 2;
    const x = Math.max(row.left + half, Math.min(row.right - half, row.left + index * row.classWidth));
    const free =
      half * 2 <= row.right - row.left && taken.every(([from, to]) => x + half + row.size * 0.4 < from || x - half - row.size * 0.4 > to);
    if (!free) return [];
    taken.push([x - half, x + half]);
    return [{ text, x, y: row.y, anchor: 'middle' as const, size: row.size, weight: 400 as const, color: 'muted' as const }];
  });
}
