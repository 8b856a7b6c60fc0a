import { comparatorOf, type Comparator } from '../comparator.ts';
import type { Coverage } from '../Coverage.ts';
import { isSameScope, scopeKey } from '../development/totalPairs.ts';

function similarCodes({ similar }: Coverage): string {
  return [...(similar?.codes ?? [])].sort().join(' ');
}

/** What the comparator of the present view was at another date, and whether its figures are about the same: a group's not where another part of it has figures, and
 * those of similar municipalities not where others were the most similar. Null where that date has no such comparator. */
export function comparatorAt(date: Coverage, present: Coverage): { readonly comparator: Comparator; readonly comparable: boolean } | null {
  const [comparator, now] = [comparatorOf(date), comparatorOf(present)];
  if (!comparator || comparator.id !== now?.id) return null;
  const comparable =
    comparator.id === 'group' ? isSameScope(date, present) : comparator.id !== 'similar' || similarCodes(date) === similarCodes(present);
  return { comparator, comparable };
}

/** All of the present view that decides what its comparator was at another date. */
export function comparatorKey(present: Coverage): string {
  const id = comparatorOf(present)?.id ?? '';
  if (id === 'similar') return `${id} ${similarCodes(present)}`;
  return id === 'group' ? `${id} ${scopeKey(present)}` : id;
}
