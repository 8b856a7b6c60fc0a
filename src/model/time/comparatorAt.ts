import { comparatorOf, type Comparator } from '../comparator.ts';
import type { Coverage } from '../Coverage.ts';
import { isSameScope } from '../development/totalPairs.ts';

/** What the comparator of the present view was at another date, and whether its figures are about the same: a group's not where another part of it has figures, and
 * those of similar municipalities not where others were the most similar. Null where that date has no such comparator. */
export function comparatorAt(date: Coverage, present: Coverage): { readonly comparator: Comparator; readonly comparable: boolean } | null {
  const [comparator, now] = [comparatorOf(date), comparatorOf(present)];
  if (!comparator || comparator.id !== now?.id) return null;
  const codes = ({ similar }: Coverage): string => [...(similar?.codes ?? [])].sort().join(' ');
  const comparable = comparator.id === 'group' ? isSameScope(date, present) : comparator.id !== 'similar' || codes(date) === codes(present);
  return { comparator, comparable };
}
