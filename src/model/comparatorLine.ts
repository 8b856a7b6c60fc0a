import type { Indicator } from '../domain/indicators/Indicator.ts';
import { charts } from '../i18n/charts.ts';
import { tables } from '../i18n/tables.ts';
import { comparatorFooter } from './comparatorFooter.ts';
import { comparatorOf, comparatorValue } from './comparator.ts';
import type { Coverage } from './Coverage.ts';
import { writeValue } from './figure.ts';

/** The comparator with its values, for a file whose rows must be those of the publisher: with what the figures are compared, and what that one has. */
export function comparatorLine(coverage: Coverage, indicators: readonly Indicator[]): string {
  const { language } = coverage;
  const comparator = comparatorOf(coverage);
  const values = indicators.flatMap((indicator) => {
    const value = comparatorValue(comparator, indicator);
    if (value === null) return [];
    return [charts.comparatorValue[language]({ name: indicator.label[language], value: writeValue(value, indicator, language) })];
  });
  const basis = comparatorFooter(coverage);
  return values.length === 0 ? basis : tables.comparatorLine[language]({ basis, values: values.join('; ') });
}
