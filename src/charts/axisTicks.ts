import type { ScaleLinear } from 'd3';
import { measureText } from './measureText.ts';

export interface Tick {
  /** px */
  readonly x: number;
  readonly text: string;
}

const mostTicks = 8;

/**
 * As many round values as fit under an axis, with room between their texts.
 *
 * @param left px the first text may reach to; `right` likewise. Texts that would stand out are left out with their tick.
 * @param size Font size in px.
 * @returns Left to right; texts are never the same twice. None where nothing fits.
 */
export function axisTicks(
  scale: ScaleLinear<number, number>,
  format: Intl.NumberFormat,
  { left, right, size }: { readonly left: number; readonly right: number; readonly size: number },
): readonly Tick[] {
  for (let count = mostTicks; count >= 1; count -= 1) {
    const ticks = scale
      .ticks(count)
      .map((value) => ({ x: scale(value), text: format.format(value) }))
      .filter(({ x, text }) => x - measureText(text, size) / 2 >= left && x + measureText(text, size) / 2 <= right);
    if (haveRoom(ticks, size)) return ticks;
  }
  return [];
}

function haveRoom(ticks: readonly Tick[], size: number): boolean {
  return ticks.every((tick, index) => {
    const before = ticks[index - 1];
    if (before === undefined) return true;
    const widths = (measureText(before.text, size) + measureText(tick.text, size)) / 2;
    return tick.text !== before.text && tick.x - before.x >= widths + size;
  });
}
