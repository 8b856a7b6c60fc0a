import type { Coverage } from '../Coverage.ts';
import type { Calculation } from './Calculation.ts';
import { changeCalculation } from './changeCalculation.ts';
import { figureCalculation } from './figureCalculation.ts';
import type { FigureRef } from './FigureRef.ts';

/**
 * Explains a figure wherever it stands: of the present view, of another date, or a change between two.
 *
 * @param history The same view at every status date.
 * @returns Null when there is no such figure, or the table it stands in is not known.
 */
export function explainFigure(present: Coverage, history: readonly Coverage[], ref: FigureRef): Calculation | null {
  const find = (id: string): Coverage | null =>
    id === present.snapshot.id ? present : (history.find(({ snapshot }) => snapshot.id === id) ?? null);
  const coverage = ref.snapshot === undefined ? present : find(ref.snapshot);
  if (!coverage) return null;
  if (ref.since === undefined) return figureCalculation(coverage, history, ref);
  const earlier = find(ref.since);
  return earlier && changeCalculation(earlier, coverage, history, ref);
}
