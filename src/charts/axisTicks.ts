import type { AxisScale } from './AxisScale.ts';
import { measureText } from './measureText.ts';
import { type Tick, ticksHaveRoom } from './ticksHaveRoom.ts';
import { typesetNumber } from './typesetNumber.ts';

const mostTicks = 6;

/**
 * As many round values as fit under an axis, with room between their texts.
 *
 * @param left px the first text may reach to; `right` likewise.
 * @param size Font size in px.
 * @returns Left to right; texts are never the same twice, and minus is a minus sign. None where nothing fits.
 */
export function axisTicks(
  scale: AxisScale,
  format: Intl.NumberFormat,
  { left, right, size }: { readonly left: number; readonly right: number; readonly size: number },
): readonly Tick[] {
  for (let count = mostTicks; count >= 1; count -= 1) {
    const ticks = scale.ticks(count).map((value) => {
      const x = scale(value);
      const text = typesetNumber(format.format(value));
      const half = measureText(text, size) / 2;
      return { x, text, textX: Math.max(left + half, Math.min(right - half, x)) };
    });
    if (ticks.length <= mostTicks && ticksHaveRoom(ticks, right - left, size)) return ticks;
  }
  return [];
}
