import type { CoverageRow } from '../database/queries/coverage.ts';
import type { Indicator } from '../domain/indicators/Indicator.ts';
import { comparatorNames } from '../i18n/comparators.ts';
import type { Language } from '../i18n/Text.ts';
import { comparatorIds, type ComparatorId } from './ComparatorId.ts';
import { unitRow, type Coverage } from './Coverage.ts';

export interface Comparator {
  readonly id: ComparatorId;
  readonly row: CoverageRow;
  /** In running text: "regionen", "resten af regionen". */
  readonly name: string;
}

/** The comparators this snapshot can give for this group. */
export function availableComparators(coverage: Coverage): readonly ComparatorId[] {
  return comparatorIds.filter((id) => unitRow(coverage, id) !== null);
}

/** The comparator the reader chose, or the region where that one cannot be told; null when the snapshot has no total to compare with. */
export function comparatorOf(coverage: Coverage): Comparator | null {
  const id = unitRow(coverage, coverage.comparator) ? coverage.comparator : 'region';
  const row = unitRow(coverage, id);
  return row && { id, row, name: comparatorNames[id].inText[coverage.language] };
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
