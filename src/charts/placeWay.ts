import type { ColorName } from './ColorName.ts';
import { emptyScene } from './emptyScene.ts';
import type { PlacedDot, Scene } from './Scene.ts';

/**
 * The way from an open dot to a filled one, around y = 0.
 *
 * @param from px; null for no open dot. `to` likewise for the filled one.
 * @param radius px of the filled dot.
 */
export function placeWay(from: number | null, to: number | null, color: ColorName, radius: number): Scene {
  const dots: PlacedDot[] = [];
  const strokeWidth = radius * 0.36;
  if (from !== null) dots.push({ cx: from, cy: 0, r: radius * 0.86 - strokeWidth / 2, fill: 'paper', stroke: color, strokeWidth });
  if (to !== null) dots.push({ cx: to, cy: 0, r: radius, fill: color, stroke: 'paper', strokeWidth: 0 });
  const way = from === null || to === null ? [] : [{ x1: from, y1: 0, x2: to, y2: 0, color, width: radius * 0.45, opacity: 0.6 }];
  return { ...emptyScene, lines: way, dots };
}
