import { mostMarks } from './MarkGrid.ts';

/** How many marks a row draws: one per capacity begun. 0 where capacities are not known, none, or too many to draw. */
export function countMarks(marks: { readonly filled: number; readonly vacant: number } | null): number {
  if (marks === null) return 0;
  const capacity = Math.max(0, marks.filled) + Math.max(0, marks.vacant);
  const count = Math.ceil(Math.round(capacity * 1e6) / 1e6);
  return Number.isFinite(count) && count <= mostMarks ? count : 0;
}
