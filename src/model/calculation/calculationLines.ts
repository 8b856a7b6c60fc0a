import type { Coverage } from '../Coverage.ts';
import type { ItemFigure } from './itemFigures.ts';
import { calculationOf } from './calculationOf.ts';
import type { Calculation } from './Calculation.ts';

/**
 * How the figures of a chart came about, in a line each: "Varde: 6 / 34 = 17,6 %"; first the formula.
 *
 * @param figures What the chart's items open, by their ids; null for a chart whose items open nothing.
 */
export function calculationLines(coverage: Coverage, figures: ReadonlyMap<string, ItemFigure> | null): readonly string[] {
  const explained = [...(figures?.values() ?? [])]
    .map(({ figure }) => calculationOf(coverage, [], figure))
    .filter((calculation) => calculation !== null);
  const [first] = explained;
  if (!first) return [];
  return [`${first.indicator} = ${first.formula}.`, ...explained.map(lineOf), first.rounding];
}

function lineOf({ area, steps, text }: Calculation): string {
  return `${area}: ${[...steps, text].join(' = ')}`;
}
