import type { CoverageRow } from '../../database/queries/figures.ts';
import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { vacant } from '../../domain/indicators/vacant.ts';
import { toNineDecimals } from '../difference.ts';

/** One vacancy more, for one doctor fewer (1), or one fewer (-1). */
export type VacancyChange = -1 | 0 | 1;

/** What a row would be with one vacancy more or fewer, all else unchanged. */
export interface ChangedRow {
  readonly insured: number;
  readonly capacity: number;
  readonly vacant: number;
  readonly filled: number;
  /** Unrounded values by indicator: vacancies, their share, insured per filled capacity (null where nothing would be filled). */
  readonly indicators: Readonly<Record<string, number | null>>;
}

/** @returns Null where a count is missing or there is no capacity, and for what cannot be: more filled than there are capacities, or fewer than none. */
export function withOneChanged(row: CoverageRow, change: VacancyChange): ChangedRow | null {
  const { insured, capacity } = row;
  if (insured === null || capacity === null || row.vacant === null || row.filled === null || capacity === 0) return null;
  const [open, filled] = [toNineDecimals(row.vacant + change), toNineDecimals(row.filled - change)];
  if (open < 0 || filled < 0) return null;
  return {
    insured,
    capacity,
    vacant: open,
    filled,
    indicators: {
      [vacant.id]: open,
      [vacancyShare.id]: toNineDecimals(open / capacity),
      [insuredPerFilled.id]: filled === 0 ? null : toNineDecimals(insured / filled),
    },
  };
}
