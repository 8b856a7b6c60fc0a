/** The counts that an indicator can be made of, as its SQL names them. */
export type CountName = 'insured' | 'capacity' | 'vacant' | 'filled' | 'norm';

/** What an indicator computes, read from its SQL: the same declaration that DuckDB runs. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'count'; readonly name: CountName }
  /** Summed over the rows; not known when it is not for one of them. */
  | { readonly kind: 'total'; readonly of: Expression }
  | { readonly kind: 'region'; readonly name: 'capacity' | 'vacant' }
  | { readonly kind: 'operation'; readonly sign: '+' | '-' | '/'; readonly left: Expression; readonly right: Expression };
