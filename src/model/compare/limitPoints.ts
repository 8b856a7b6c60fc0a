import type { FunnelLimit } from '../../charts/funnel/FunnelSpec.ts';
import { funnelLimits } from '../funnelLimits.ts';

/** So many points draw a smooth curve. */
const steps = 60;

/**
 * A control limit as points from the smallest to the largest area, closer together where areas are small.
 *
 * @param share The share that the limits lie around, 0–1.
 * @param capacities Of the areas; none gives no points.
 */
export function limitPoints(share: number, capacities: readonly number[], part: number): FunnelLimit['points'] {
  if (capacities.length === 0) return [];
  const [low, high] = [Math.max(1, Math.min(...capacities) * 0.8), Math.max(2, Math.max(...capacities) * 1.1)];
  return Array.from({ length: steps + 1 }, (_, step) => low * (high / low) ** (step / steps)).flatMap((capacity) => {
    const limits = funnelLimits(share, capacity, part);
    return limits === null ? [] : [{ capacity, ...limits }];
  });
}
