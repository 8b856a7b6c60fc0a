import type { ChartFrame } from '../ChartParts.ts';
import { emptyScene } from '../emptyScene.ts';
import { joinScenes } from '../joinScenes.ts';
import { layoutHead } from '../layoutFrame.ts';
import { type Key, placeKeys } from '../placeKeys.ts';
import type { PlacedText, Scene } from '../Scene.ts';
import { roundPx } from '../roundPx.ts';
import { setRuns } from '../setRuns.ts';
import { wrapText } from '../wrapText.ts';

/** What stands over a plot: the picture's heading, the axis' title, and what its signs mean. */
export interface AxisHead {
  readonly head: readonly PlacedText[];
  readonly scene: Scene;
  /** px where it ends. */
  readonly bottom: number;
}

/** Sets the heading of a picture whose value axis stands upright. An empty title and no keys take no room. @param em px of body text. */
export function placeAxisHead(spec: ChartFrame, title: string, keys: readonly Key[], width: number, em: number): AxisHead {
  const { head, bodyTop } = layoutHead(spec, width, em);
  const size = roundPx(em * 0.95);
  const lineHeight = em * 1.2;
  const lines = title === '' ? [] : wrapText(title, width, { size, weight: 700 });
  const texts = setRuns(lines, { x: 0, top: bodyTop, size, lineHeight, weight: 700, color: 'ink' });
  const keysTop = bodyTop + lines.length * lineHeight + (keys.length > 0 ? em * 0.15 : 0);
  const placed = placeKeys(keys, { left: 0, width, top: keysTop, size: roundPx(em * 0.85), lineHeight: em * 1.15 });
  return { head, scene: joinScenes({ ...emptyScene, texts }, placed.scene), bottom: keysTop + placed.height };
}
