/** Who a row of figures is about. */
export type CoverageUnit = 'municipality' | 'group' | 'rest-of-region' | 'region';

/** The counts of one unit and every indicator computed from them; null where a needed count is missing or a denominator is zero. */
export interface CoverageRow {
  readonly unit: CoverageUnit;
  /** Area code; for the rest of the region, the region's. */
  readonly code: string;
  /** How many municipalities the group has at the status date, and how many of them the snapshot covers. Null for region rows. */
  readonly members: number | null;
  readonly covered: number | null;
  readonly insured: number | null;
  readonly capacity: number | null;
  readonly vacant: number | null;
  readonly filled: number | null;
  /** Insured per capacity; null where no norm holds on the status date. */
  readonly norm: number | null;
  /** By indicator id, unrounded: shares as 0–1. */
  readonly indicators: Readonly<Record<string, number | null>>;
}
