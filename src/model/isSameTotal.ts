import type { CoverageRow } from '../database/queries/figures.ts';
import { isPublished } from './Coverage.ts';

/** Whether two totals are the same figures, so that a table shows one of them: one row, or one area added up twice, as the reader's group and as the country. */
export function isSameTotal(one: CoverageRow, other: CoverageRow | null): boolean {
  if (one === other) return true;
  return other !== null && one.code === other.code && !isPublished(one) && !isPublished(other);
}
