import { emptyScene } from '../emptyScene.ts';
import type { Scene } from '../Scene.ts';
import type { Tick } from '../ticksHaveRoom.ts';

/** The texts of a time axis with their middle at `y` px, and a short line at each from `top` px down. */
export function placeTimeTexts(
  ticks: readonly Tick[],
  { top, y, size, hairline }: { readonly top: number; readonly y: number; readonly size: number; readonly hairline: number },
): Scene {
  return {
    ...emptyScene,
    lines: ticks.map(({ x }) => ({ x1: x, y1: top, x2: x, y2: top + size * 0.3, color: 'muted', width: hairline })),
    texts: ticks.map(({ text, textX }) => ({ text, x: textX, y: y + size * 0.33, anchor: 'middle', size, weight: 400, color: 'muted' })),
  };
}
