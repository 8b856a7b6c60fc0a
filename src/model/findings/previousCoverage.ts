import { isPublished, municipalityRows, groupRow, type Coverage } from '../Coverage.ts';
import type { Past } from '../Past.ts';

/**
 * The view at the latest earlier status date; of several tables of that date the one accepted last.
 *
 * @param history The same view at every status date.
 * @param isAbout Passes over tables that say nothing of the area.
 */
export function previousCoverage(coverage: Coverage, history: Past, isAbout: (earlier: Coverage) => boolean): Coverage | null {
  return history.findLast((each) => each.snapshot.asOf < coverage.snapshot.asOf && isAbout(each)) ?? null;
}

/** Whether a table has any figure of the group. */
export function isAboutGroup(coverage: Coverage): boolean {
  const row = groupRow(coverage);
  return row !== null && (isPublished(row) || (row.covered ?? 0) > 0);
}

/** Whether the group's row is about the same municipalities in both: the same ones pooled, or the total as published. */
export function coversTheSame(a: Coverage, b: Coverage): boolean {
  const rows = [groupRow(a), groupRow(b)];
  if (rows.some((row) => row === null || isPublished(row))) return rows.every((row) => row !== null && isPublished(row));
  const [first, second] = [a, b].map((coverage) => new Set(municipalityRows(coverage).map(({ code }) => code)));
  return first?.size === second?.size && [...(first ?? [])].every((code) => second?.has(code));
}
