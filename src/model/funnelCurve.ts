import type { FunnelLimit } from '../charts/funnel/FunnelSpec.ts';
import { funnelLimits } from './funnelLimits.ts';

/** Up to here every whole number of capacities has a point; from here on each is so much larger than the one before. */
const everyCapacity = 40;
const growth = 1.06;

/**
 * The limits over a span of capacities as a curve: every whole number where it bends, fewer where it is nearly straight.
 *
 * @param share The comparator's, 0–1. `coverage` likewise: 0.95 or 0.998.
 * @param from Least capacity; `to` the most.
 * @returns Ordered by capacity, both ends among them; none for an empty span or what is no share.
 */
export function funnelCurve(share: number, coverage: number, from: number, to: number): FunnelLimit['points'] {
  if (!(from > 0 && to >= from && Number.isFinite(to))) return [];
  const capacities = [from];
  for (let capacity = Math.floor(from) + 1; capacity < to; capacity = next(capacity)) capacities.push(capacity);
  if (to > from) capacities.push(to);
  return capacities.flatMap((capacity) => {
    const limits = funnelLimits(share, capacity, coverage);
    return limits === null ? [] : [{ capacity, ...limits }];
  });
}

function next(capacity: number): number {
  return capacity < everyCapacity ? capacity + 1 : Math.ceil(capacity * growth);
}
