import type { Among } from '../i18n/among.ts';
import type { CoverageRow } from '../database/queries/figures.ts';
import { isSmall } from './smallNumbers.ts';

/** Those that a title names or counts, and of whom. */
export interface Judged {
  readonly named: readonly CoverageRow[];
  /** Of so many. */
  readonly of: number;
  readonly among: Among;
}

/**
 * Picks those of whom something holds. Few capacities are never named; where it holds for one of them too, only the larger ones are counted, and `among` says so.
 *
 * @param holds Null where it cannot be told.
 */
export function judge(rows: readonly CoverageRow[], holds: (row: CoverageRow) => boolean | null): Judged {
  const told = rows.map((row) => ({ row, is: holds(row) }));
  const larger = told.some(({ row, is }) => is === true && isSmall(row));
  const meant = told.filter(({ row }) => !larger || !isSmall(row));
  const known = meant.filter(({ is }) => is !== null);
  return {
    named: known.filter(({ row, is }) => is === true && !isSmall(row)).map(({ row }) => row),
    of: known.length,
    among: { larger, known: known.length < meant.length },
  };
}
