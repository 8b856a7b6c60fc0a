import type { Text } from '../../i18n/Text.ts';

/** What a figure counts: decides how it is written and on which scale it is drawn. */
export type Unit = 'persons' | 'capacities' | 'share' | 'persons-per-capacity';

export interface Indicator {
  /** Stable: stands in links and exports. */
  readonly id: string;
  /**
   * An aggregate over rows with the columns `insured`, `capacity`, `vacant`, `filled`, `norm`, `region_capacity`, `region_vacant`.
   * Sums over sums through `whole()`, so that it is right at any level and NULL when a member's count is missing.
   */
  readonly sql: string;
  /** The formula as a reader would write it, in Danish and English. */
  readonly formula: Text;
  readonly unit: Unit;
  /** Decimals shown; of the percentage for a share. Rounding happens last, half up. */
  readonly decimals: number;
  /** The sign stands even when the figure is positive. */
  readonly signed?: boolean;
  /** Whether a higher figure is better. Most are neither: only a stated norm makes good and bad. */
  readonly direction: 'higher-is-worse' | 'higher-is-better' | 'none';
  readonly label: Text;
  readonly shortLabel: Text;
  readonly definition: Text;
  readonly caveats: readonly Text[];
}
