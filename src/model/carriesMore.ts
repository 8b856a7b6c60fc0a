import type { CoverageRow } from '../database/queries/figures.ts';
import type { Indicator } from '../domain/indicators/Indicator.ts';
import { insuredPerFilled } from '../domain/indicators/insuredPerFilled.ts';
import { findings } from '../i18n/findings.ts';
import { comparatorValue, type Comparator } from './comparator.ts';
import { municipalityRows, type Coverage } from './Coverage.ts';
import { writeValue } from './figure.ts';
import { scope } from './scope.ts';

/** Whether a figure lies above the comparator's, unrounded; never where one of them is not known. */
export function isAbove(row: CoverageRow, indicator: Indicator, comparator: Comparator | null): boolean {
  const value = row.indicators[indicator.id] ?? null;
  const against = comparatorValue(comparator, indicator);
  return value !== null && against !== null && value > against;
}

/** The municipalities whose figure can be held against the comparator's; none where that one has none. */
function comparable(coverage: Coverage, comparator: Comparator | null): readonly CoverageRow[] {
  if (comparatorValue(comparator, insuredPerFilled) === null) return [];
  return municipalityRows(coverage).filter((row) => (row.indicators[insuredPerFilled.id] ?? null) !== null);
}

/** Whether `carriesMore` says more or less than whom. */
export function isCompared(coverage: Coverage, comparator: Comparator | null): boolean {
  return comparable(coverage, comparator).length > 0;
}

/** "I tre af fem kommuner bærer hver besat kapacitet flere sikrede end i regionen". Where the comparator's figure is not known, nobody is above or below it. */
export function carriesMore(coverage: Coverage, comparator: Comparator | null): string {
  const { language } = coverage;
  const compared = comparable(coverage, comparator);
  const [first] = compared;
  if (!first || !comparator) return findings.coverageUncompared[language]({ area: scope(coverage) });
  const writtenOf = (value: number | null): string => (value === null ? '' : writeValue(value, insuredPerFilled, language));
  return findings.carriesMore[language]({
    above: compared.filter((row) => isAbove(row, insuredPerFilled, comparator)).length,
    of: compared.length,
    some: compared.length < municipalityRows(coverage).length,
    readsAlike: writtenOf(first.indicators[insuredPerFilled.id] ?? null) === writtenOf(comparatorValue(comparator, insuredPerFilled)),
    first: coverage.nameOf(first.code),
    than: comparator.than,
  });
}
