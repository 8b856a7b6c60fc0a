/** A stretch of a row, px from and to. */
export type Interval = readonly [number, number];

/** What is left of a stretch when others are taken out of it, left to right; touching or empty rests are left out. */
export function freeIntervals(whole: Interval, taken: readonly Interval[]): readonly Interval[] {
  const free: Interval[] = [];
  let start = whole[0];
  for (const [from, to] of [...taken].sort((one, other) => one[0] - other[0])) {
    if (from > start) free.push([start, Math.min(from, whole[1])]);
    start = Math.max(start, to);
  }
  if (start < whole[1]) free.push([start, whole[1]]);
  return free.filter(([from, to]) => to > from);
}
