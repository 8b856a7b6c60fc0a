import type { DerivedColumn } from '../../lib/Column.ts';
import { valueOf, type Row } from './Row.ts';

/** Filled capacities of a row, read or computed; null while they are not known. */
export function filledOf(row: Row): number | null {
  const filled = valueOf(row, 'filled');
  if (filled !== null) return filled;
  const [capacity, vacant] = [valueOf(row, 'capacity'), valueOf(row, 'vacant')];
  return capacity === null || vacant === null ? null : capacity - vacant;
}

/** Vacant capacities of a row, read or computed; null while they are not known. */
export function vacantOf(row: Row): number | null {
  const vacant = valueOf(row, 'vacant');
  if (vacant !== null || row.values.vacant) return vacant;
  const [capacity, filled] = [valueOf(row, 'capacity'), valueOf(row, 'filled')];
  return capacity === null || filled === null ? null : capacity - filled;
}

/** Capacities of a row, read or as the sum of filled and vacant; null while they are not known. */
export function capacityOf(row: Row): number | null {
  const capacity = valueOf(row, 'capacity');
  if (capacity !== null || row.values.capacity) return capacity;
  const [vacant, filled] = [valueOf(row, 'vacant'), valueOf(row, 'filled')];
  return vacant === null || filled === null ? null : vacant + filled;
}

/**
 * What a derived column must show for a row: shares as 0–1.
 *
 * @returns 'unknown' when a count is missing, 'undefined' when the denominator is zero.
 */
export function recompute(row: Row, column: DerivedColumn): number | 'unknown' | 'undefined' {
  const capacity = capacityOf(row);
  const filled = filledOf(row);
  const pick = {
    'vacancy-share': [vacantOf(row), capacity],
    'filled-share': [filled, capacity],
    'insured-per-capacity': [valueOf(row, 'insured'), capacity],
    'insured-per-filled': [valueOf(row, 'insured'), filled],
  };
  const [over, under] = pick[column] as [number | null, number | null];
  if (over === null || under === null) return 'unknown';
  return under === 0 ? 'undefined' : over / under;
}
