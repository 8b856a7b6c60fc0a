import { indicatorById } from '../../domain/indicators/indicatorById.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { assumedFigures as texts } from '../../i18n/assumedFigures.ts';
import type { CoverageRow } from '../../database/queries/figures.ts';
import { assertNever } from '../../lib/assertNever.ts';
import type { Coverage } from '../Coverage.ts';
import type { Calculation, ComputedFigure } from './Calculation.ts';
import { calculationOf } from './calculationOf.ts';
import { rowOf, type Assumption, type FigureRef } from './FigureRef.ts';
import { limitCalculation } from './limitCalculation.ts';
import { normCalculation } from './normCalculation.ts';
import { oneChangedCalculation } from './oneChangedCalculation.ts';

/** What is told of an assumed figure otherwise than of the figure itself. */
export interface Assumed extends ComputedFigure {
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

function assume(coverage: Coverage, row: CoverageRow, indicator: Indicator, assumed: Assumption, base: Calculation): Assumed | null {
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
