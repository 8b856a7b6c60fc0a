import type { Calculation, ComputedFigure } from './Calculation.ts';
import type { FigureRef } from './FigureRef.ts';

/** What is told of an assumed figure otherwise than of the figure itself. */
export interface AssumedFigure extends ComputedFigure {
  /** What is assumed: "én læge mere". */
  readonly what: string;
  readonly formula: string;
  /** How it is rounded, or that it is not computed at all. */
  readonly rounding: string;
  /** What the limits of chance lie around. */
  readonly comparison?: Calculation['comparison'];
  /** The other assumptions or indicators that the same can be told of. */
  readonly choices: readonly (Pick<FigureRef, 'indicator' | 'assumed'> & { readonly label: string })[];
}
