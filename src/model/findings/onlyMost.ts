import type { CoverageRow } from '../../database/queries/figures.ts';

export interface Most {
  readonly row: CoverageRow;
  readonly value: number;
  /** Whether one that is too small to be named has as much or more. */
  readonly amongLarger: boolean;
}

/**
 * The one row with the highest value among those large enough to be named.
 *
 * @param isTooSmall Rows that are never named.
 * @returns Null when a value is missing, fewer than two are large enough, or several share the highest.
 */
export function onlyMost(
  rows: readonly CoverageRow[],
  valueOf: (row: CoverageRow) => number | null,
  isTooSmall: (row: CoverageRow) => boolean,
): Most | null {
  const valued = rows.map((row) => ({ row, value: valueOf(row) }));
  const known = valued.filter((entry): entry is { row: CoverageRow; value: number } => entry.value !== null);
  if (known.length < valued.length) return null;
  const larger = known.filter(({ row }) => !isTooSmall(row)).toSorted((a, b) => b.value - a.value);
  const [first, second] = larger;
  if (!first || !second || first.value === second.value) return null;
  return { ...first, amongLarger: known.some(({ row, value }) => isTooSmall(row) && value >= first.value) };
}
