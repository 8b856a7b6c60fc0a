import { emptyScene } from '../emptyScene.ts';
import type { Scene } from '../Scene.ts';
import { areaLook, signPath } from './areaLook.ts';
import { boxPath } from './boxPath.ts';
import type { AreaGap } from './MapSpec.ts';

/** A small tile of the legend for areas without a class, `size` px wide, with its middle at `x` and `y` px. */
export function gapSwatch(gap: AreaGap, x: number, y: number, size: number): Scene {
  const { fill, line, sign } = areaLook(gap, []);
  const stroke = Math.max(1, size * 0.08);
  const half = size / 2;
  const tile = { d: boxPath({ x: x - half, y: y - half, width: size, height: size }), fill, stroke: line, strokeWidth: stroke };
  const strokes = signPath(sign, x, y, size * 0.24);
  const paths = strokes === '' ? [tile] : [tile, { d: strokes, fill: 'none' as const, stroke: 'muted' as const, strokeWidth: stroke }];
  return { ...emptyScene, paths };
}
