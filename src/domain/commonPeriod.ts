import type { Period } from './Period.ts';
import { periodsOverlap } from './periodsOverlap.ts';

/** The days that lie in both periods; null when there are none. */
export function commonPeriod(a: Period, b: Period): Period | null {
  if (!periodsOverlap(a, b)) return null;
  const last = [a.validTo, b.validTo].filter((day) => day !== null).sort()[0];
  const first = [a.validFrom, b.validFrom].filter((day) => day !== null).sort()[1] ?? a.validFrom ?? b.validFrom;
  return { validFrom: first, validTo: last ?? null };
}
