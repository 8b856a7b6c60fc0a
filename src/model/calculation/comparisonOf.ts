import type { CoverageRow } from '../../database/queries/figures.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { calculation } from '../../i18n/calculation.ts';
import { comparatorOf, comparatorTitle, comparatorValue } from '../comparator.ts';
import { comparatorFooter } from '../comparatorFooter.ts';
import type { Coverage } from '../Coverage.ts';
import { difference } from '../difference.ts';
import { distanceText } from '../distance.ts';
import { writeValue } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import type { Comparison } from './Calculation.ts';
import { compute, writeUnrounded } from './compute.ts';
import { countedLines } from './countedLines.ts';
import { unitName } from './unitName.ts';

/** What a figure is held against, with its own formula and the difference of the unrounded values; null where the two cannot be compared. */
export function comparisonOf(coverage: Coverage, row: CoverageRow, indicator: Indicator): Comparison | null {
  const { language } = coverage;
  const comparator = comparatorOf(coverage);
  const against = comparatorValue(comparator, indicator);
  if (!comparator || against === null) return null;
  if (comparator.row?.unit === row.unit && comparator.row.code === row.code) return null;
  const value = row.indicators[indicator.id] ?? null;
  const inPoints = indicator.unit === 'share';
  const unrounded = value === null ? '' : writeUnrounded(difference(value, against, inPoints ? 100 : 1), coverage, true);
  return {
    name: comparator.row ? unitName(coverage, comparator.row) : comparatorTitle(comparator.id, coverage),
    basis: comparatorFooter(coverage),
    counted: comparator.row && countedLines(coverage, comparator.row, indicator),
    ...(comparator.row
      ? compute(coverage, comparator.row, indicator)
      : {
          text: writeValue(against, indicator, language, rankedDecimals(indicator)),
          unrounded: writeUnrounded(against, coverage),
          steps: [],
        }),
    difference:
      value === null
        ? null
        : {
            text: distanceText(value, against, indicator, comparator, language),
            unrounded: inPoints ? calculation.points[language]({ value: unrounded }) : unrounded,
          },
  };
}
