import type { ScaleLinear } from 'd3';
import type { Interval } from './freeIntervals.ts';
import { typesetNumber } from './typesetNumber.ts';
import { valueScale } from './valueScale.ts';

/** A round value on an upright axis. */
export interface ValueTick {
  /** px */
  readonly y: number;
  readonly text: string;
}

export interface UprightAxis {
  readonly scale: ScaleLinear<number, number>;
  /** Lowest first; texts are never the same twice. None where nothing fits. */
  readonly ticks: readonly ValueTick[];
}

const mostTicks = 6;

/** From so many on the scale is let out to round ends; with fewer that would waste the little room there is. */
const enoughForRoundEnds = 4;

/** px between two ticks in text sizes, and the share of a span left free at an end that is not round. */
const leastStep = 1.35;
const spare = 0.04;

/**
 * An upright axis with as many round values as fit beside it.
 *
 * @param values Lowest and highest; none where nothing is known.
 * @param fromZero True where heights are read from zero.
 * @param room px of the plot's bottom and top.
 * @param size Font size of the ticks in px.
 */
export function uprightAxis(
  values: readonly number[],
  fromZero: boolean,
  room: Interval,
  format: Intl.NumberFormat,
  size: number,
): UprightAxis {
  const close = valueScale(values, fromZero, room);
  for (let count = mostTicks; count >= 1; count -= 1) {
    const scale = count >= enoughForRoundEnds ? close.copy().nice(count) : letOut(close, fromZero);
    const ticks = scale.ticks(count).map((value) => ({ y: scale(value), text: typesetNumber(format.format(value)) }));
    if (ticks.length > 0 && ticks.length <= mostTicks + 1 && apart(ticks, size * leastStep)) return { scale, ticks };
  }
  return { scale: letOut(close, fromZero), ticks: [] };
}

function letOut(close: ScaleLinear<number, number>, fromZero: boolean): ScaleLinear<number, number> {
  const [low = 0, high = 0] = close.domain();
  const air = (high - low) * spare;
  return close.copy().domain([fromZero && low === 0 ? 0 : low - air, fromZero && high === 0 ? 0 : high + air]);
}

function apart(ticks: readonly ValueTick[], step: number): boolean {
  return ticks.every((tick, index) => {
    const before = ticks[index - 1];
    return before === undefined || (before.text !== tick.text && Math.abs(before.y - tick.y) >= step);
  });
}
