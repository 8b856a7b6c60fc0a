import { pxText } from './pxText.ts';
import type { PlacedPath } from './Scene.ts';

/** Hairlines across a picture as one path: a hundred of them move in one step. @param ys px of each. @param width px of the picture and of a line. */
export function ruleAcross(ys: readonly number[], width: { readonly picture: number; readonly line: number }): readonly PlacedPath[] {
  if (ys.length === 0) return [];
  const end = pxText(width.picture);
  return [{ d: ys.map((y) => `M0 ${pxText(y)}H${end}`).join(''), fill: 'none', stroke: 'hairline', strokeWidth: width.line }];
}
