import type { Interval } from '../freeIntervals.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The piece of a straight line that lies inside a rectangle (Liang–Barsky); null where none does. */
export function clipSegment(from: Point, to: Point, across: Interval, down: Interval): readonly [Point, Point] | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [start, end] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - across[0]],
    [dx, across[1] - from.x],
    [-dy, from.y - down[0]],
    [dy, down[1] - from.y],
  ] as const) {
    if (step === 0 && room < 0) return null;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  if (start > end) return null;
  const at = (share: number) => (share === 0 ? from : share === 1 ? to : { x: from.x + share * dx, y: from.y + share * dy });
  return [at(start), at(end)];
}
