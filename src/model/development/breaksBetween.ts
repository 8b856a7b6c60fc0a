import { timeMarks } from '../time/timeMarks.ts';
import type { Coverage } from '../Coverage.ts';

/** What breaks the series between two dates, and what the planner pinned there, each with its date. */
export function breaksBetween(earlier: Coverage, later: Coverage): readonly string[] {
  return timeMarks(later)
    .filter(({ date, until }) => date <= later.snapshot.asOf && (until ?? date) > earlier.snapshot.asOf)
    .map(({ text }) => text);
}
