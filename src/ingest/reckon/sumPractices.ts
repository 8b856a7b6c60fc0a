import type { ReadObservation } from '../Reading.ts';
import type { IdentifiedRow } from './identifyRows.ts';
import { capacityOf, vacantOf } from './recompute.ts';
import { valueOf } from './Row.ts';

type Counts = Pick<ReadObservation, 'insured' | 'capacity' | 'vacant'>;

function countsOf(row: IdentifiedRow): Counts {
  return { insured: valueOf(row, 'insured'), capacity: capacityOf(row), vacant: vacantOf(row) };
}

/** A part is never the whole: null when either is. Sums of decimals are freed of the error of binary fractions. */
function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Number((a + b).toFixed(6));
}

/**
 * The counts of each municipality and date: its row, or the sum of its rows below municipality level.
 *
 * @param rows Of all tables of the file, doubled ones settled.
 * @returns In the order of the first rows.
 */
export function sumPractices(rows: readonly IdentifiedRow[]): ReadObservation[] {
  const sums = new Map<string, ReadObservation>();
  for (const row of rows) {
    const { kind, areaCode, asOf } = row;
    if (kind !== 'municipality' || areaCode === null) continue;
    // Rows that stand twice are not parts of a sum: the planner is asked about them.
    const key = `${areaCode} ${asOf ?? ''}${row.practice === null ? ` ${sums.size}` : ''}`;
    const so = sums.get(key);
    const { insured, capacity, vacant } = countsOf(row);
    if (!so) sums.set(key, { areaCode, asOf, line: row.entry.line, insured, capacity, vacant });
    else {
      sums.set(key, {
        ...so,
        insured: plus(so.insured, insured),
        capacity: plus(so.capacity, capacity),
        vacant: plus(so.vacant, vacant),
        rows: (so.rows ?? 1) + 1,
      });
    }
  }
  return [...sums.values()];
}
