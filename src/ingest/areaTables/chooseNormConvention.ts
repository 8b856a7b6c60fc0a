import { fitsConvention, type DecimalConvention } from '../figures/fitsConvention.ts';
import type { Figure } from '../figures/Figure.ts';
import { isPlausibleNorm } from '../../domain/isPlausibleNorm.ts';

/**
 * What "." and "," mean in a column of norms. Where both readings can be written so, the one counts by which every norm is plausible.
 *
 * @returns Null when that does not settle it.
 */
export function chooseNormConvention(figures: readonly Figure[]): DecimalConvention | null {
  const possible = (['danish', 'english'] as const).filter((convention) => fitsConvention(figures, convention).impossible === 0);
  const [first, second] = possible;
  if (first === undefined) return null;
  if (second === undefined || fitsConvention(figures, first).ambiguous === 0) return first;
  const plausible = possible.filter((convention) =>
    figures.every((figure) => figure.kind !== 'number' || isPlausibleNorm(figure[convention] ?? 0)),
  );
  return plausible.length === 1 ? (plausible[0] as DecimalConvention) : null;
}
