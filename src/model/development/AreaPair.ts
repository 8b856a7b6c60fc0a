import { compareNames } from '../../i18n/compareNames.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { municipalityRow, municipalityRows, type Coverage, type CoverageRow } from '../Coverage.ts';
import { isSmall } from '../smallNumbers.ts';

/** One area at two dates; null where the table of that date has no row of it in this group. */
export interface AreaPair {
  readonly code: string;
  readonly before: CoverageRow | null;
  readonly after: CoverageRow | null;
}

/** The municipalities of a group at two dates: those of the later one in the order of its source, then by name those that only the earlier one has. */
export function municipalityPairs(earlier: Coverage, later: Coverage): readonly AreaPair[] {
  const [old, fresh] = [municipalityRows(earlier), municipalityRows(later)];
  const gone = old
    .filter(({ code }) => !municipalityRow(later, code))
    .toSorted((a, b) => compareNames(later.nameOf(a.code), later.nameOf(b.code)))
    .map((row): AreaPair => ({ code: row.code, before: row, after: null }));
  return [...fresh.map((row): AreaPair => ({ code: row.code, before: municipalityRow(earlier, row.code) ?? null, after: row })), ...gone];
}

/** Fewer than ten capacities at one of the dates: shown, but never named as the largest change. */
export function isSmallPair({ before, after }: AreaPair): boolean {
  return (before !== null && isSmall(before)) || (after !== null && isSmall(after));
}

/** How an indicator went from the earlier to the later date; null where one of the two does not give it. */
export function changeOf({ before, after }: Pick<AreaPair, 'before' | 'after'>, indicator: Indicator): number | null {
  return differenceBetween(before?.indicators[indicator.id] ?? null, after?.indicators[indicator.id] ?? null);
}

/**
 * Later minus earlier, unrounded. Figures have nine decimals at the most; what binary fractions leave beyond them is taken away, so that a difference at a rounding
 * border (0,25 points) is written as the decimal it is.
 */
export function differenceBetween(earlier: number | null, later: number | null): number | null {
  return earlier === null || later === null ? null : Math.round((later - earlier) * 1e9) / 1e9;
}
