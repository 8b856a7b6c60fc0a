import { freeIntervals, type Interval } from './freeIntervals.ts';

/** Room for a text beside a mark: where it may stand, and from which end it is set. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  readonly anchor: 'start' | 'end';
}

/**
 * The rooms for a text on the line of a mark, best first: right of the mark, nearest first, then left of it.
 *
 * @param panel px from and to.
 * @param mark What is drawn there, with the air around it; null where nothing is drawn.
 * @param taken Other things in the way, the comparator's line for one.
 */
export function besideSpots(panel: Interval, mark: Interval | null, taken: readonly Interval[]): readonly Spot[] {
  const free = freeIntervals(panel, mark ? [mark, ...taken] : taken);
  const right = free.filter(([from]) => mark === null || from >= mark[1]).map(([from, to]) => ({ from, to, anchor: 'start' as const }));
  const left = free.filter(([, to]) => mark !== null && to <= mark[0]).map(([from, to]) => ({ from, to, anchor: 'end' as const }));
  return [...right, ...left.reverse()];
}
