import type { Period } from './Period.ts';

/** True when some day lies in both periods. */
export function periodsOverlap(a: Period, b: Period): boolean {
  const startsInTime = (one: Period, other: Period): boolean =>
    one.validFrom === null || other.validTo === null || one.validFrom <= other.validTo;
  return startsInTime(a, b) && startsInTime(b, a);
}
