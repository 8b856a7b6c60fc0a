import type { CoverageRow } from '../../database/queries/figures.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { assumedFigures as texts } from '../../i18n/assumedFigures.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { comparatorValue } from '../comparator.ts';
import type { Coverage } from '../Coverage.ts';
import { writeValue } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import type { AssumedFigure } from './AssumedFigure.ts';
import { writeUnrounded } from './compute.ts';

/** What the norm says under an indicator; null where none holds for the row, or the two cannot be compared. */
export function normValue(row: CoverageRow, indicator: Indicator): number | null {
  return comparatorValue({ id: 'norm', row: null, norm: row.norm, normOf: row, name: '', than: '' }, indicator);
}

/** The norm of a row as it stands under an indicator. Null where none holds, or the two cannot be compared. */
export function normCalculation(coverage: Coverage, row: CoverageRow, indicator: Indicator): AssumedFigure | null {
  const { language, snapshot } = coverage;
  const value = normValue(row, indicator);
  if (row.norm === null || value === null) return null;
  const isBalance = indicator.signed === true;
  const count = (number: number): string => formatNumber(number, language, { decimals: 3, fixed: false });
  const { insured, norm } = row;
  return {
    what: texts.norm[language],
    text: writeValue(value, indicator, language, rankedDecimals(indicator)),
    unrounded: writeUnrounded(value, coverage),
    steps:
      isBalance && insured !== null ? [`${count(insured)} /\u00a0${count(norm)} \u2212\u00a0${count(insured)} /\u00a0${count(norm)}`] : [],
    formula: isBalance ? texts.atNorm[language] : texts.normFormula[language]({ date: formatDate(snapshot.asOf, language) }),
    rounding: texts.normSource[language],
    choices: [],
  };
}
