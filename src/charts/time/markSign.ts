import { emptyScene } from '../emptyScene.ts';
import { measureText } from '../measureText.ts';
import type { Scene } from '../Scene.ts';
import type { SignedMark } from './signMarks.ts';

/** px a sign takes with text of this size. */
export function markSignWidth({ sign }: SignedMark, size: number): number {
  return Math.max(size * 1.25, measureText(sign, size * textShare, 700) + size * 0.6);
}

const textShare = 0.82;

/** A mark's sign around a point: a ring with a number for a break, a dark dot with a letter for a note. @param size px of the text beside it. */
export function markSign(mark: SignedMark, x: number, y: number, size: number): Scene {
  const note = mark.kind === 'note';
  const strokeWidth = size * 0.09;
  const textSize = size * textShare;
  return {
    ...emptyScene,
    dots: [
      {
        cx: x,
        cy: y,
        r: markSignWidth(mark, size) / 2 - strokeWidth / 2,
        fill: note ? 'ink' : 'paper',
        stroke: note ? 'ink' : 'muted',
        strokeWidth,
      },
    ],
    texts: [{ text: mark.sign, x, y: y + textSize * 0.33, anchor: 'middle', size: textSize, weight: 700, color: note ? 'paper' : 'ink' }],
  };
}
