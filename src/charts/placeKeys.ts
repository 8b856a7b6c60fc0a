import type { ColorName } from './ColorName.ts';
import { emptyScene } from './emptyScene.ts';
import { joinScenes } from './joinScenes.ts';
import { keySign, type SignKind, signWidth } from './keySign.ts';
import { measureText } from './measureText.ts';
import type { Scene } from './Scene.ts';
import { setRuns } from './setRuns.ts';
import { wrapText } from './wrapText.ts';

/** One entry of a key: a sign and what it stands for; '' for an arrow between two others. */
export interface Key {
  readonly sign: SignKind;
  readonly text: string;
  /** Bold, in ink: for the comparator that has no label in the chart itself. */
  readonly strong?: boolean;
  /** Of a dot; muted where it is not given. */
  readonly color?: ColorName;
}

/** Where a key stands, px. */
export interface KeyRoom {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly size: number;
  readonly lineHeight: number;
}

/**
 * Sets the entries of a key beside each other, in lines as they fit; a text wider than the room is wrapped.
 *
 * @returns The scene, and the height it takes in px, 0 without entries.
 */
export function placeKeys(
  keys: readonly Key[],
  { left, width, top, size, lineHeight }: KeyRoom,
): { readonly scene: Scene; readonly height: number } {
  let scene = emptyScene;
  let x = left;
  let lineTop = top;
  let bottom = top;
  for (const { sign, text, strong = false, color = 'muted' } of keys) {
    const weight = strong ? 700 : 400;
    const indent = signWidth(sign, size) + (text === '' ? 0 : size * 0.35);
    const lines = text === '' ? [] : wrapText(text, Math.max(size, width - indent), { size, weight });
    const taken = indent + Math.max(0, ...lines.map((runs) => measureText(runs.map((run) => run.text).join(''), size, weight)));
    if (x > left && x + taken > left + width) {
      x = left;
      lineTop = bottom;
    }
    const texts = setRuns(lines, { x: x + indent, top: lineTop, size, lineHeight, weight, color: strong ? 'ink' : 'muted' });
    scene = joinScenes(scene, keySign(sign, x, lineTop + lineHeight / 2, size, color), { ...emptyScene, texts });
    x += taken + size * (sign === 'line' || color !== 'muted' ? 1.1 : 0.55);
    bottom = Math.max(bottom, lineTop + Math.max(1, lines.length) * lineHeight);
  }
  return { scene, height: bottom - top };
}
