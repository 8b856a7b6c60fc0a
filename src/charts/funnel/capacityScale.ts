import { scaleLog } from 'd3';
import type { AxisScale } from '../AxisScale.ts';
import type { Interval } from '../freeIntervals.ts';
import { valueScale } from '../valueScale.ts';

/** From this ratio of the largest to the smallest capacity on, small areas would be crowded on a linear axis. */
const wide = 12;

/** Round first figures on a logarithmic axis, most first, each for at least so many ticks wanted. */
const figures = [
  { atLeast: 6, of: [1, 2, 5] },
  { atLeast: 4, of: [1, 5] },
  { atLeast: 1, of: [1] },
] as const;

/** A scale for capacities: logarithmic where they differ much, else linear. @param range px from and to. */
export function capacityScale(capacities: readonly number[], range: Interval): AxisScale {
  const low = Math.min(...capacities);
  const high = Math.max(...capacities);
  if (!(low > 0) || !Number.isFinite(high) || high < low * wide) return valueScale(capacities, false, range);
  const scale = scaleLog().domain([low, high]).range(range);
  return Object.assign((value: number) => scale(value), {
    domain: () => [low, high],
    ticks: (count: number) => roundCapacities(low, high, figures.find(({ atLeast }) => count >= atLeast)?.of ?? [1]),
  });
}

function roundCapacities(low: number, high: number, firstFigures: readonly number[]): number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power += 1)
    for (const figure of firstFigures) {
      const tick = Number(`${figure}e${power}`);
      if (tick >= low && tick <= high) ticks.push(tick);
    }
  return ticks;
}
