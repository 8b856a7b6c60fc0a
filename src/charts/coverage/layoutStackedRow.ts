import { once } from '../../lib/once.ts';
import type { CoverageRowSpec } from './CoverageSpec.ts';
import { measureText } from '../measureText.ts';
import type { PlacedText } from '../Scene.ts';
import { shiftScene, shiftTexts } from '../shiftScene.ts';
import { countMarks } from './countMarks.ts';
import type { CoverageRowLayout } from './CoverageRowLayout.ts';
import type { CoveragePlan } from './CoveragePlan.ts';
import type { CoverageStyle } from './coverageStyle.ts';
import { layoutMarks } from './layoutMarks.ts';
import { marksSize } from './marksSize.ts';
import { placeName } from './placeName.ts';
import { placeRatio } from './placeRatio.ts';

/** Lays out a row for a narrow picture from `top` px on: name and share on one line, marks under it, the way to per filled, and so many px of air. */
export function layoutStackedRow(row: CoverageRowSpec, top: number, plan: CoveragePlan, below: number): CoverageRowLayout {
  const { style, panels } = plan;
  const share = shareTexts(row, plan.width, style);
  const room = plan.width - share.width - style.em;
  const name = placeName(row, 0, Math.max(room, style.em * 4), style, 2);
  const markCount = countMarks(row.marks);
  const nameTop = top + style.padding;
  const marksTop = nameTop + name.height + style.em * 0.2;
  const marksHeight = marksSize(markCount, panels.grid).height;
  const ratio = placeRatio(row, plan.ratio, style);
  const bandTop = marksTop + marksHeight + (markCount > 0 ? style.em * 0.15 : 0);
  const middle = bandTop + Math.max(ratio.above, style.em * 0.65);
  const bandBottom = middle + Math.max(ratio.below, style.em * 0.65);
  const bottom = bandBottom + style.padding * 0.8;
  const color = row.emphasis === 'pale' ? 'pale' : 'data';
  const texts = [...shiftTexts([...name.texts, ...share.texts], nameTop), ...shiftTexts(ratio.texts, middle)];
  const scene = once(() => {
    const paths = row.marks === null ? [] : layoutMarks(row.marks, panels.grid, { left: 0, top: marksTop, color });
    return { ...shiftScene(ratio.way(), middle), paths, texts };
  });
  return {
    id: row.id,
    name: row.label,
    box: { x: 0, y: top, width: plan.width, height: bottom - top + below },
    band: [bandTop, bandBottom],
    texts,
    get scene() {
      return scene();
    },
  };
}

/** The share at the right end of the first line, its counts before it. */
function shareTexts(
  row: CoverageRowSpec,
  right: number,
  style: CoverageStyle,
): { readonly texts: readonly PlacedText[]; readonly width: number } {
  const { value, text, counts, emphasised } = row.share;
  const y = style.nameSize * (0.6 + 0.33);
  const known = value !== null;
  const size = known ? style.shareSize : style.smallSize;
  const weight = known ? 700 : 400;
  const color = !known || row.emphasis === 'pale' ? 'muted' : emphasised ? 'highlight' : 'ink';
  const number = { text, x: right, y, anchor: 'end', size, weight, color } as const;
  const numberWidth = measureText(text, size, weight);
  if (counts === '') return { texts: [number], width: numberWidth };
  const gap = style.em * 0.6;
  const counted = {
    text: counts,
    x: right - numberWidth - gap,
    y,
    anchor: 'end',
    size: style.smallSize,
    weight: 400,
    color: 'muted',
  } as const;
  return { texts: [counted, number], width: numberWidth + gap + measureText(counts, style.smallSize) };
}
