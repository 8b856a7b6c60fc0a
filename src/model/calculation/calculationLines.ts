import type { Coverage } from '../Coverage.ts';
import type { ItemFigures } from './itemFigures.ts';
import { explainFigure } from './explainFigure.ts';
import type { Calculation } from './Calculation.ts';
import { isOfSupplement } from './FigureRef.ts';

/**
 * How the figures of a chart of coverage came about, in a line each: "Varde: 6 / 34 = 17,6 %"; first the formula.
 *
 * @param history The same view at every status date.
 * @param figures What the chart's items open, by their ids; null for a chart whose items open nothing.
 */
export function calculationLines(coverage: Coverage, history: readonly Coverage[], figures: ItemFigures | null): readonly string[] {
  const explained = [...(figures?.values() ?? [])]
    .map(({ figure }) => (isOfSupplement(figure) ? null : explainFigure(coverage, history, figure)))
    .filter((calculation) => calculation !== null);
  const [first] = explained;
  if (!first) return [];
  return [`${first.indicator} = ${first.formula}.`, ...explained.map(lineOf), first.rounding];
}

function lineOf({ area, steps, text }: Calculation): string {
  return `${area}: ${[...steps, text].join(' = ')}`;
}
