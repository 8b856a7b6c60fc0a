import type { CoverageRow } from '../database/queries/coverage.ts';
import type { Indicator } from '../domain/indicators/Indicator.ts';
import { comparatorNames } from '../i18n/comparators.ts';
import type { Language } from '../i18n/Text.ts';
import type { ComparatorId } from './ComparatorId.ts';
import { unitRow, type Coverage } from './Coverage.ts';

export interface Comparator {
  readonly id: ComparatorId;
  readonly row: CoverageRow;
  /** In running text: "regionen", "resten af regionen". */
  readonly name: string;
}

/** The comparator the reader chose, with its figures; null when the snapshot has no total to compare with. */
export function comparatorOf(coverage: Coverage): Comparator | null {
  const row = unitRow(coverage, coverage.comparator);
  if (!row || row.code === coverage.group.code) return null;
  return { id: coverage.comparator, row, name: comparatorNames[coverage.comparator].inText[coverage.language] };
}

/** The comparator's value of an indicator, where the two mean the same at any size: counts and parts of a region do not. */
export function comparatorValue(comparator: Comparator | null, indicator: Indicator): number | null {
  const sizeless = indicator.unit === 'share' || indicator.unit === 'persons-per-capacity';
  if (!comparator || !sizeless || /\bregion_/.test(indicator.sql)) return null;
  return comparator.row.indicators[indicator.id] ?? null;
}

/** How a comparator is named where it is chosen: "Region Syddanmark", "Resten af Region Syddanmark". */
export function comparatorTitle(id: ComparatorId, regionName: string, language: Language): string {
  return comparatorNames[id].title[language]({ region: regionName });
}
