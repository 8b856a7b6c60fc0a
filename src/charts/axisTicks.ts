import type { ScaleLinear } from 'd3';
import { measureText } from './measureText.ts';

export interface Tick {
  /** px of the tick. */
  readonly x: number;
  readonly text: string;
  /** px of the text's middle: the tick's, but for a text that would stand out at an end. */
  readonly textX: number;
}

const mostTicks = 6;

/**
 * As many round values as fit under an axis, with room between their texts.
 *
 * @param left px the first text may reach to; `right` likewise.
 * @param size Font size in px.
 * @returns Left to right; texts are never the same twice, and minus is a minus sign. None where nothing fits.
 */
export function axisTicks(
  scale: ScaleLinear<number, number>,
  format: Intl.NumberFormat,
  { left, right, size }: { readonly left: number; readonly right: number; readonly size: number },
): readonly Tick[] {
  for (let count = mostTicks; count >= 1; count -= 1) {
    const ticks = scale.ticks(count).map((value) => {
      const x = scale(value);
      const text = typeset(format.format(value));
      const half = measureText(text, size) / 2;
      return { x, text, textX: Math.max(left + half, Math.min(right - half, x)) };
    });
    if (ticks.length <= mostTicks && haveRoom(ticks, right - left, size)) return ticks;
  }
  return [];
}

/** A minus sign for a hyphen, and a narrow space before the percent sign. */
function typeset(number: string): string {
  return number.replace('-', '\u2212').replace('\u00a0%', '\u202f%');
}

function haveRoom(ticks: readonly Tick[], room: number, size: number): boolean {
  return ticks.every((tick, index) => {
    const before = ticks[index - 1];
    if (before === undefined) return measureText(tick.text, size) <= room;
    const widths = (measureText(before.text, size) + measureText(tick.text, size)) / 2;
    return tick.text !== before.text && tick.textX - before.textX >= widths + size;
  });
}
