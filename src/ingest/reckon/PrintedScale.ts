import type { DerivedScale } from './DerivedScale.ts';

/** A derived column's scale with the precision it was printed in. */
export interface PrintedScale extends DerivedScale {
  /** Decimals that say something: a column of "1411.0" and "1646.0" was rounded to whole numbers. */
  readonly decimals: number;
}
