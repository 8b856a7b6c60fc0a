import type { Indicator } from '../domain/indicators/Indicator.ts';

/** Whether the indicator means the same for a municipality and for a region: counts, and parts of a region, do not. */
export function isSizeless({ unit, sql }: Indicator): boolean {
  return (unit === 'share' || unit === 'persons-per-capacity') && !/\bregion_/.test(sql);
}
