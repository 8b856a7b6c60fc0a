import type { ScaleTime } from 'd3';
import type { Interval } from '../freeIntervals.ts';
import { timeOf } from './timeScale.ts';
import type { TimeMark } from './TimeSpec.ts';

/** A mark with the sign it has on the axis and in the list: numbers for breaks, letters for notes. */
export interface SignedMark {
  readonly kind: TimeMark['kind'];
  readonly from: number;
  readonly until: number;
  readonly sign: string;
  readonly text: string;
}

/** The marks within the scale's dates with their signs, breaks before notes; `from` and `until` in ms since 1970, no longer than the scale. */
export function signMarks(marks: readonly TimeMark[], scale: ScaleTime<number, number>): readonly SignedMark[] {
  const [first = 0, last = 0] = scale.domain().map(Number);
  const counts = { break: 0, note: 0 };
  const breaksFirst = [...marks].sort((one, other) => Number(one.kind === 'note') - Number(other.kind === 'note'));
  return breaksFirst.flatMap(({ kind, date, until, text }) => {
    const [from, to] = [timeOf(date), timeOf(until ?? date)];
    if (to < first || from > last) return [];
    counts[kind] += 1;
    const sign = kind === 'break' ? String(counts.break) : letter(counts.note - 1);
    return [{ kind, from: Math.max(first, from), until: Math.min(last, to), sign, text }];
  });
}

/** px from and to of a mark's period; both the same for a single day. */
export function markSpan(mark: SignedMark, scale: ScaleTime<number, number>): Interval {
  return [scale(mark.from), scale(mark.until)];
}

/** a … z, a2 … z2 */
function letter(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(97 + (index % 26)) + (round > 0 ? String(round + 1) : '');
}
