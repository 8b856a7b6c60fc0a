import type { DecimalConvention } from '../figures/fitsConvention.ts';

/** How a derived column is printed: what "." means, and whether a share stands as "14" or as "0,14". */
export interface DerivedScale {
  readonly convention: DecimalConvention;
  readonly percent: boolean;
  /** Decimals that say something: a column of "1411.0" and "1646.0" was rounded to whole numbers. */
  readonly decimals: number;
}
