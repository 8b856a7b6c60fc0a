/** What a cell that holds no number says instead. */
export type Marker = 'empty' | 'dash' | 'missing' | 'withheld' | 'not-applicable' | 'formula-error' | 'infinite';

/** A cell that should hold a figure, before it is known what "." and "," mean in its column. */
export type Figure =
  | { readonly kind: 'marker'; readonly marker: Marker }
  | { readonly kind: 'text' }
  | {
      readonly kind: 'number';
      /** The value where "." parts thousands and "," decimals; null when it cannot be written so. */
      readonly danish: number | null;
      /** The value where "," parts thousands and "." decimals. */
      readonly english: number | null;
      /** Decimals printed, under each reading. */
      readonly danishDecimals: number;
      readonly englishDecimals: number;
      readonly percent: boolean;
      /** True when a footnote mark or a unit stood beside the number. */
      readonly marked: boolean;
      /** Written as 1,16E+05: digits may have been lost. */
      readonly imprecise: boolean;
    };
