import type { AreaSeries, TimeSpec } from '../time/TimeSpec.ts';

/** One indicator over status dates, one line an area, each named at its end; against the comparator's line. */
export interface LineSpec extends TimeSpec {
  readonly kind: 'line';
  readonly series: readonly AreaSeries[];
  /**
   * Pale lines without names behind the others, and what they are ("de øvrige 93 kommuner"); what the field between their lowest and highest is called, which is drawn
   * where they are too many to be told apart. Null where every line is named.
   */
  readonly context: { readonly label: string; readonly spanLabel: string; readonly series: readonly AreaSeries[] } | null;
}
