import type { AxisScale } from '../AxisScale.ts';
import { typesetNumber } from '../typesetNumber.ts';

export interface UprightTick {
  /** px */
  readonly y: number;
  readonly text: string;
}

const mostTicks = 6;

/** px between two ticks in text sizes. */
const leastStep = 1.9;

/** As many round values as fit beside an upright axis; texts are never the same twice. None where nothing fits. @param size Font size in px. */
export function uprightTicks(scale: AxisScale, format: Intl.NumberFormat, size: number): readonly UprightTick[] {
  for (let count = mostTicks; count >= 1; count -= 1) {
    const ticks = scale.ticks(count).map((value) => ({ y: scale(value), text: typesetNumber(format.format(value)) }));
    const apart = ticks.every(({ y, text }, index) => {
      const before = ticks[index - 1];
      return before === undefined || (before.text !== text && Math.abs(before.y - y) >= size * leastStep);
    });
    if (ticks.length <= mostTicks + 1 && apart) return ticks;
  }
  return [];
}
