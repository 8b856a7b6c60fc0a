import type { ComparatorMark } from '../charts/ChartParts.ts';
import type { Indicator } from '../domain/indicators/Indicator.ts';
import { charts } from '../i18n/charts.ts';
import { comparatorOf, comparatorValue } from './comparator.ts';
import type { Coverage } from './Coverage.ts';
import { writeValue } from './figure.ts';

/** The comparator's line for an indicator, with its label; null where the two cannot be compared. */
export function comparatorMark(coverage: Coverage, indicator: Indicator, decimals = indicator.decimals): ComparatorMark | null {
  const comparator = comparatorOf(coverage);
  const value = comparatorValue(comparator, indicator);
  if (!comparator || value === null) return null;
  const written = writeValue(value, indicator, coverage.language, decimals);
  return { value, label: charts.comparatorValue[coverage.language]({ name: comparator.name, value: written }) };
}
