import type { DecimalConvention } from '../figures/fitsConvention.ts';

/** How a derived column is printed: what "." means, and whether a share stands as "14" or as "0,14". */
export interface DerivedScale {
  readonly convention: DecimalConvention;
  readonly percent: boolean;
}
