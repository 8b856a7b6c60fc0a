import { once } from '../../lib/once.ts';
import type { CoverageRowSpec } from './CoverageSpec.ts';
import { joinScenes } from '../joinScenes.ts';
import { shiftScene, shiftTexts } from '../shiftScene.ts';
import { countMarks } from './countMarks.ts';
import type { CoverageRowLayout } from './CoverageRowLayout.ts';
import type { CoveragePlan } from './CoveragePlan.ts';
import { layoutMarks } from './layoutMarks.ts';
import { marksSize } from './marksSize.ts';
import { placeName } from './placeName.ts';
import { placeRatio } from './placeRatio.ts';
import { placeShare } from './placeShare.ts';

/** Lays out a row whose panels stand side by side, from `top` px on; the row is as tall as its tallest panel, and has so many px of air below. */
export function layoutColumnsRow(row: CoverageRowSpec, top: number, plan: CoveragePlan, below: number): CoverageRowLayout {
  const { style, panels } = plan;
  const paired = panels.arrangement === 'paired';
  const [nameLeft, nameRight] = panels.name;
  const name = placeName(row, nameLeft, nameRight - nameLeft, style, style.rowHeight < style.em * 2.5 ? 1 : 2);
  const marks = marksSize(countMarks(row.marks), panels.grid);
  const ratio = placeRatio(row, plan.ratio, style);
  const nameAndMarks = paired ? name.height + style.em * 0.2 + marks.height : Math.max(name.height, marks.height);
  const half = Math.max(style.rowHeight / 2, style.padding + nameAndMarks / 2);
  const middle = top + Math.max(half, style.padding + ratio.above);
  const bottom = middle + Math.max(half, style.padding + ratio.below);
  const nameTop = middle - (paired ? nameAndMarks : name.height) / 2;
  const marksTop = paired ? nameTop + name.height + style.em * 0.2 : middle - marks.height / 2;
  const ratioTexts = shiftTexts(ratio.texts, middle);
  const scene = once(() => {
    const share = placeShare(row, plan.share, style);
    const texts = [...shiftTexts(name.texts, nameTop), ...shiftTexts(share.texts, middle), ...ratioTexts];
    const color = row.emphasis === 'pale' ? 'pale' : 'data';
    const paths = row.marks === null ? [] : layoutMarks(row.marks, panels.grid, { left: panels.marks[0], top: marksTop, color });
    return { ...shiftScene(joinScenes(share, ratio.way()), middle), paths, texts };
  });
  return {
    id: row.id,
    name: row.label,
    box: { x: 0, y: top, width: plan.width, height: bottom - top + below },
    band: [top, bottom],
    texts: ratioTexts,
    get scene() {
      return scene();
    },
  };
}
