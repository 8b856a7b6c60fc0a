import { emptyScene } from '../emptyScene.ts';
import { joinScenes } from '../joinScenes.ts';
import { measureText } from '../measureText.ts';
import type { Scene } from '../Scene.ts';
import { setRuns } from '../setRuns.ts';
import { wrapText } from '../wrapText.ts';
import { markSign, markSignWidth } from './markSign.ts';
import type { SignedMark } from './signMarks.ts';

/**
 * The marks with their texts, beside each other as far as they fit.
 *
 * @param size px of small text.
 * @returns The scene from `top` px down, and its height in px: 0 without marks.
 */
export function placeMarkList(
  marks: readonly SignedMark[],
  { width, top, size }: { readonly width: number; readonly top: number; readonly size: number },
): { readonly scene: Scene; readonly height: number } {
  const lineHeight = size * 1.5;
  const scenes: Scene[] = [];
  let [x, lineTop, bottom] = [0, top, top];
  for (const mark of marks) {
    const sign = markSignWidth(mark, size);
    const indent = sign + size * 0.4;
    const lines = wrapText(mark.text, Math.max(size, width - indent), { size, weight: 400 });
    const taken = indent + Math.max(...lines.map((runs) => measureText(runs.map((run) => run.text).join(''), size)));
    if (x > 0 && x + taken > width) {
      x = 0;
      lineTop = bottom;
    }
    const texts = setRuns(lines, { x: x + indent, top: lineTop, size, lineHeight, weight: 400, color: 'muted' });
    scenes.push(markSign(mark, x + sign / 2, lineTop + lineHeight / 2, size), { ...emptyScene, texts });
    x += taken + size * 1.4;
    bottom = Math.max(bottom, lineTop + lines.length * lineHeight);
  }
  return { scene: joinScenes(...scenes), height: bottom - top };
}
