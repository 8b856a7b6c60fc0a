import type { AreaSeries, TimeSpec } from '../time/TimeSpec.ts';

/** One indicator over status dates, one small panel an area on the same scales, the comparator's line in each. */
export interface MultiplesSpec extends TimeSpec {
  readonly kind: 'multiples';
  readonly panels: readonly AreaSeries[];
}
