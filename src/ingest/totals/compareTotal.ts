import { countColumns, type CountColumn } from '../../lib/Column.ts';
import type { Findings } from '../reckon/Findings.ts';
import { placeOf, type IdentifiedRow } from '../reckon/identifyRows.ts';
import { capacityOf, filledOf, vacantOf } from '../reckon/recompute.ts';
import { valueOf } from '../reckon/Row.ts';

/** A count of a row, read or computed. */
export function countOf(row: IdentifiedRow, column: CountColumn): number | null {
  switch (column) {
    case 'insured':
      return valueOf(row, 'insured');
    case 'capacity':
      return capacityOf(row);
    case 'vacant':
      return vacantOf(row);
    case 'filled':
      return row.values.filled ? valueOf(row, 'filled') : filledOf(row);
  }
}

/** A total held against the rows it may be the sum of. */
export interface Comparison {
  readonly compared: number;
  readonly unknown: number;
  readonly off: readonly { readonly column: CountColumn; readonly published: number; readonly sum: number }[];
}

/** Adds the rows up, count by count. */
export function compareTotal(total: IdentifiedRow, set: readonly IdentifiedRow[]): Comparison {
  let [compared, unknown] = [0, 0];
  const off: { column: CountColumn; published: number; sum: number }[] = [];
  for (const column of countColumns) {
    const published = countOf(total, column);
    if (published === null) continue;
    let sum: number | null = 0;
    for (const row of set) {
      const value = countOf(row, column);
      sum = sum === null || value === null ? null : sum + value;
    }
    if (sum === null) unknown += 1;
    else {
      compared += 1;
      if (Math.abs(sum - published) > 0.0051) off.push({ column, published, sum });
    }
  }
  return { compared, unknown, off };
}

/** True for the sum of the rows, as `adds` says of the whole comparison; it ends at the first count that differs. */
export function isSumOf(total: IdentifiedRow, set: readonly IdentifiedRow[]): boolean {
  let compared = 0;
  for (const column of countColumns) {
    const published = countOf(total, column);
    if (published === null) continue;
    let sum = 0;
    for (const row of set) {
      const value = countOf(row, column);
      if (value === null) return false;
      sum += value;
    }
    if (Math.abs(sum - published) > 0.0051) return false;
    compared += 1;
  }
  return compared >= 2;
}

/** True for the sum of the rows: every count that is published agrees, two at least. */
export function adds({ compared, unknown, off }: Comparison): boolean {
  return off.length === 0 && unknown === 0 && compared >= 2;
}

/** Reports the counts in which a total differs from the sum of its rows: said of the cells that are off. A count that the table does not print follows from those, and would only say it again. */
export function reportOff(total: IdentifiedRow, off: Comparison['off'], findings: Findings): void {
  const printed = off.filter(({ column }) => total.values[column] !== undefined);
  for (const one of printed.length > 0 ? printed : off) {
    const spot = total.values[one.column]?.spot;
    const at = { ...placeOf(total.entry), ...(spot && { line: spot.line, column: spot.column }) };
    findings.add('warning', 'total-does-not-add-up', { label: total.name, ...one }, at);
  }
}
