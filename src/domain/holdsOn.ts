import type { IsoDate } from '../lib/IsoDate.ts';

/** True when the day lies in the period. Both ends count; null means open. */
export function holdsOn(period: { readonly validFrom: IsoDate | null; readonly validTo: IsoDate | null }, date: IsoDate): boolean {
  return (period.validFrom === null || period.validFrom <= date) && (period.validTo === null || date <= period.validTo);
}
