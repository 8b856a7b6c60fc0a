import type { Reading, ReadRow } from './Reading.ts';

/** The rows of a reading that count, with one for each municipality and date: the first of those that were added up, with their sums. */
export function summedRows({ rows, observations }: Pick<Reading, 'rows' | 'observations'>): ReadRow[] {
  const key = ({ areaCode, asOf, line }: Pick<ReadRow, 'areaCode' | 'asOf' | 'line'>): string => `${areaCode ?? ''} ${asOf ?? ''} ${line}`;
  const sums = new Map(observations.map((one) => [key(one), one]));
  return rows.flatMap((row): ReadRow[] => {
    if (row.kind === 'subtotal' || row.kind === 'region-total') return [row];
    const sum = row.kind === 'municipality' ? sums.get(key(row)) : undefined;
    return sum ? [{ ...row, insured: sum.insured, capacity: sum.capacity, vacant: sum.vacant }] : [];
  });
}
