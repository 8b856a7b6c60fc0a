import type { Coverage } from '../Coverage.ts';
import { assumedCalculation } from './assumedCalculation.ts';
import type { Calculation } from './Calculation.ts';
import { calculationOf } from './calculationOf.ts';
import type { FigureRef } from './FigureRef.ts';

/**
 * Explains a figure of one date, be it of a table or assumed.
 *
 * @param history The same view at every status date.
 * @returns Null when the coverage has no such figure.
 */
export function figureCalculation(coverage: Coverage, history: readonly Coverage[], ref: FigureRef): Calculation | null {
  return ref.assumed === undefined ? calculationOf(coverage, history, ref) : assumedCalculation(coverage, history, ref, ref.assumed);
}
