import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { comparatorOf, comparatorValue, type Comparator } from '../comparator.ts';
import type { Coverage } from '../Coverage.ts';

/** How much of what chance alone would do lies between the limits that a share is judged by. */
export const usualLimits = 0.95;

/** What the limits lie around. */
export interface FunnelCentre {
  readonly coverage: Coverage;
  readonly comparator: Comparator;
  readonly share: number;
}

/** The limits lie around a share; where the chosen comparator has none, the group's own is taken, and named. */
export function funnelCentre(coverage: Coverage): FunnelCentre | null {
  for (const each of [coverage, { ...coverage, comparator: 'group' as const }]) {
    const comparator = comparatorOf(each);
    const share = comparatorValue(comparator, vacancyShare);
    if (comparator && share !== null) return { coverage: each, comparator, share };
  }
  return null;
}
