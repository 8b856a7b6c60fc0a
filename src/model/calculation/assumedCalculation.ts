import { indicatorById } from '../../domain/indicators/indicatorById.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { assumedFigures as texts } from '../../i18n/assumedFigures.ts';
import type { CoverageRow } from '../../database/queries/figures.ts';
import { assertNever } from '../../lib/assertNever.ts';
import type { Coverage } from '../Coverage.ts';
import type { AssumedFigure } from './AssumedFigure.ts';
import type { Calculation } from './Calculation.ts';
import { calculationOf } from './calculationOf.ts';
import { rowOf, type Assumption, type FigureRef } from './FigureRef.ts';
import { limitCalculation } from './limitCalculation.ts';
import { normCalculation } from './normCalculation.ts';
import { oneChangedCalculation } from './oneChangedCalculation.ts';

function assume(coverage: Coverage, row: CoverageRow, indicator: Indicator, assumed: Assumption, base: Calculation): AssumedFigure | null {
  switch (assumed) {
    case 'norm':
      return normCalculation(coverage, row, indicator);
    case 'lower-limit':
    case 'upper-limit':
      return limitCalculation(coverage, row, indicator, assumed, base.rounding);
    case 'one-more':
    case 'one-fewer':
      return oneChangedCalculation(coverage, row, indicator, assumed, base.rounding);
    default:
      return assertNever(assumed);
  }
}

/**
 * Explains what no table gives but is reckoned from its counts: the norm, a limit of chance, one doctor more or fewer.
 *
 * @param history The same view at every status date.
 * @returns Null where there is no such figure.
 */
export function assumedCalculation(
  coverage: Coverage,
  history: readonly Coverage[],
  ref: FigureRef,
  assumed: Assumption,
): Calculation | null {
  const { unit, code, snapshot } = ref;
  const base = calculationOf(coverage, history, { unit, code, indicator: ref.indicator, ...(snapshot && { snapshot }) });
  const [row, indicator] = [rowOf(coverage, ref), indicatorById(ref.indicator)];
  const told = base && row && indicator ? assume(coverage, row, indicator, assumed, base) : null;
  if (!base || !told) return null;
  const { what, choices, text, unrounded, steps, formula, rounding, comparison = null } = told;
  return {
    ...base,
    ref,
    area: texts.ofArea[coverage.language]({ area: base.area, what }),
    choices: choices.map(({ label, ...choice }) => ({ label, ref: { ...ref, ...choice } })),
    text,
    unrounded,
    steps,
    formula,
    rounding,
    comparison,
    read: false,
    published: null,
    vintages: [],
    regionCounts: '',
  };
}
