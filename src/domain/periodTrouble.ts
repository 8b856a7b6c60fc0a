import type { Period } from './Period.ts';
import { periodsOverlap } from './periodsOverlap.ts';

/** Why a period cannot stand beside others of the same thing: it ends before it begins, or shares a day with one of them. Null when it can. */
export function periodTrouble(period: Period, others: readonly Period[]): 'reversed' | 'overlap' | null {
  const { validFrom, validTo } = period;
  if (validFrom !== null && validTo !== null && validFrom > validTo) return 'reversed';
  return others.some((other) => periodsOverlap(other, period)) ? 'overlap' : null;
}
