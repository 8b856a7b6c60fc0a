import { indicatorById } from '../../domain/indicators/indicatorById.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { calculation as texts } from '../../i18n/calculation.ts';
import { figureStates } from '../../i18n/figures.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import type { Coverage } from '../Coverage.ts';
import { differenceBetween } from '../development/AreaPair.ts';
import { writeDifferenceWithUnit } from '../development/writeDifference.ts';
import type { Calculation } from './Calculation.ts';
import { normValue } from './normCalculation.ts';
import { figureCalculation } from './figureCalculation.ts';
import { writeUnrounded } from './compute.ts';
import { rowOf, type FigureRef } from './FigureRef.ts';

const minus = ' \u2212\u00a0';

function valueOf(coverage: Coverage, ref: FigureRef, indicator: Indicator): number | null {
  const row = rowOf(coverage, ref);
  return ref.assumed === 'norm' ? row && normValue(row, indicator) : (row?.indicators[indicator.id] ?? null);
}

/** The unrounded figures of both dates put in: "(0,176470588 − 0,142857143) × 100". */
function stepOf(before: number, after: number, { unit }: Indicator, later: Coverage): string {
  const taken = `${writeUnrounded(after, later)}${minus}${writeUnrounded(before, later)}`;
  return unit === 'share' ? `(${taken}) ×\u00a0100` : taken;
}

/**
 * Explains how a figure changed between two dates: the figure of each date with its own lines and formula, and the one taken from the other, unrounded.
 *
 * @param history The same view at every status date.
 * @returns Null when one of the two dates has no such figure.
 */
export function changeCalculation(earlier: Coverage, later: Coverage, history: readonly Coverage[], ref: FigureRef): Calculation | null {
  const { language } = later;
  const indicator = indicatorById(ref.indicator);
  const sides = [earlier, later].map((each) => figureCalculation(each, history, ref));
  const [before, after] = sides;
  if (!indicator || !before || !after || !isTakenBetweenDates(ref)) return null;
  const [from, to] = [valueOf(earlier, ref, indicator), valueOf(later, ref, indicator)];
  const change = differenceBetween(from, to);
  const unrounded = change === null ? null : writeUnrounded(differenceInPoints(change, indicator), later, true);
  return {
    ...after,
    ref,
    text: change === null ? figureStates.missing[language] : writeDifferenceWithUnit(change, indicator, language),
    unrounded,
    steps: from === null || to === null ? [] : [stepOf(from, to, indicator, later)],
    formula: texts.changeFormula[language]({
      earlier: formatDate(earlier.snapshot.asOf, language),
      later: formatDate(later.snapshot.asOf, language),
    }),
    read: false,
    rounding: texts.fromUnrounded[language],
    published: null,
    comparison: null,
    vintages: [],
    sides: [after, before].map((side) => ({
      heading: texts.sideOn[language]({ date: formatDate(side.asOf, language) }),
      calculation: side,
    })),
  };
}

/** Of what is assumed the norm alone is compared with itself at another date. */
function isTakenBetweenDates({ assumed }: FigureRef): boolean {
  return assumed === undefined || assumed === 'norm';
}

/** Shares change in points; nine decimals of a share are seven of points. */
function differenceInPoints(change: number, { unit }: Indicator): number {
  return unit === 'share' ? Math.round(change * 1e9) / 1e7 : change;
}
