import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { calculation } from '../../i18n/calculation.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import type { Coverage } from '../Coverage.ts';
import { figureOf } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import type { Vintage } from './Calculation.ts';
import { writeUnrounded } from './compute.ts';
import { rowOf, type FigureRef } from './FigureRef.ts';

/** What each table of the same status date says of a figure, the one accepted first standing first; none where there is only one. */
export function vintagesOf(coverage: Coverage, history: readonly Coverage[], ref: FigureRef, indicator: Indicator): readonly Vintage[] {
  const { language, snapshot } = coverage;
  const found = history.flatMap((each) => {
    const row = each.snapshot.asOf === snapshot.asOf ? rowOf(each, ref) : null;
    return row ? [{ each, row }] : [];
  });
  if (found.length < 2) return [];
  const of = formatCount(found.length, language);
  return found.map(({ each, row }, index) => {
    const { text, value } = figureOf(row, indicator, language, rankedDecimals(indicator));
    return {
      id: String(index),
      number: calculation.vintage[language]({ number: formatCount(index + 1, language), of }),
      title: each.snapshot.source.title || each.snapshot.fileName,
      text,
      unrounded: value === null ? null : writeUnrounded(value, coverage),
      current: each.snapshot === snapshot,
    };
  });
}
