import type { CoverageRow } from '../../database/queries/figures.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { unitRow, type Coverage } from '../Coverage.ts';
import { figureOf } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import type { ComputedFigure } from './Calculation.ts';
import { evaluate } from './evaluate.ts';
import { formulaSteps } from './formulaSteps.ts';
import { parseExpression } from './parseExpression.ts';
import { partsOf, type Part } from './partsOf.ts';

/** The database gives nine decimals. */
const tolerance = 1e-8;

function agrees(value: number | null, computed: number | null): boolean {
  if (value === null || computed === null) return value === computed;
  return Math.abs(value - computed) <= tolerance * Math.max(1, Math.abs(value));
}

/** A value with every decimal there is: "0,176470588". */
export function writeUnrounded(value: number, { language }: Pick<Coverage, 'language'>, signed = false): string {
  return formatNumber(value, language, { decimals: 9, fixed: false, signed });
}

/**
 * The figure of a row as the database computed it, and the formula with the numbers of the file put in.
 *
 * A formula that would not give the database's value is not shown: a wrong explanation is worse than none.
 *
 * @param parts The lines the row is summed from, where they are known already.
 */
export function compute(
  coverage: Coverage,
  row: CoverageRow,
  indicator: Indicator,
  parts: readonly Part[] = partsOf(coverage, row),
): ComputedFigure {
  const { language } = coverage;
  const { text, value } = figureOf(row, indicator, language, rankedDecimals(indicator));
  const expression = parseExpression(indicator.sql);
  const inputs = { parts, region: unitRow(coverage, 'region') };
  const isReproduced = parts.length > 0 && agrees(value, evaluate(expression, inputs));
  const steps = isReproduced ? formulaSteps(expression, inputs, language).filter((step) => step !== text) : [];
  return { text, unrounded: value === null ? null : writeUnrounded(value, coverage), steps };
}
