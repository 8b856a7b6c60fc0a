import type { CoverageRow } from '../database/queries/figures.ts';
import type { Indicator } from '../domain/indicators/Indicator.ts';
import { compareNames } from '../i18n/compareNames.ts';
import { isSmall } from './smallNumbers.ts';

export interface RankedRow {
  readonly row: CoverageRow;
  readonly value: number | null;
  /** "1", "2=" for a tie; null for too few capacities or no value: these are shown but not ranked. */
  readonly rank: string | null;
}

/** Whether the ranking starts at the lowest figure. */
export function lowestFirst(indicator: Indicator): boolean {
  return indicator.direction === 'higher-is-better';
}

/** One decimal more for shares: two that read alike would seem to rank by chance. */
export function rankedDecimals(indicator: Indicator): number {
  return indicator.unit === 'share' ? 1 : indicator.decimals;
}

/** The place of each value among all, the highest first where the sign is 1. */
function placesOf(values: readonly number[], sign: 1 | -1): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  values
    .toSorted((a, b) => (b - a) * sign)
    .forEach((value, index, sorted) => {
      if (!places.has(value)) places.set(value, `${index + 1}${sorted[index + 1] === value ? '=' : ''}`);
    });
  return places;
}

/**
 * Orders rows by an indicator, highest first – lowest first where a higher figure is better, so that what needs a look stands on top.
 * Equal values stand by name, rows without a value last. Ranks count the rows that can be ranked, share a place on ties ("2="), and skip
 * the places a tie takes.
 */
export function ranking(rows: readonly CoverageRow[], indicator: Indicator, nameOf: (code: string) => string): readonly RankedRow[] {
  const sign = lowestFirst(indicator) ? -1 : 1;
  const valued = rows.map((row) => ({ row, value: row.indicators[indicator.id] ?? null }));
  const places = placesOf(
    valued.flatMap(({ row, value }) => (value === null || isSmall(row) ? [] : [value])),
    sign,
  );
  return valued
    .toSorted((a, b) => {
      if (a.value !== null && b.value !== null && a.value !== b.value) return (b.value - a.value) * sign;
      if ((a.value === null) !== (b.value === null)) return a.value === null ? 1 : -1;
      return compareNames(nameOf(a.row.code), nameOf(b.row.code));
    })
    .map(({ row, value }) => ({ row, value, rank: value === null || isSmall(row) ? null : (places.get(value) ?? null) }));
}
