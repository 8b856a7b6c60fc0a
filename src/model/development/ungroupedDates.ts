import type { IsoDate } from '../../lib/IsoDate.ts';
import { onceFor } from '../../lib/onceFor.ts';
import { municipalityRows, type Coverage } from '../Coverage.ts';

/** The coverages that have figures of the group's municipalities. */
export const coveredOf = onceFor((history: readonly Coverage[]): readonly Coverage[] =>
  history.filter((each) => municipalityRows(each).length > 0),
);

const uncoveredOf = onceFor((history: readonly Coverage[]): readonly Coverage[] =>
  history.filter((each) => municipalityRows(each).length === 0),
);

const knownDates = onceFor((_: readonly Coverage[]) => new Map<string, readonly IsoDate[]>());

/** The dates on which the group was not there yet or no more, though the table has figures of its municipalities; the earliest first, none twice. */
export function ungroupedDates(history: readonly Coverage[], present: Coverage): readonly IsoDate[] {
  const known = knownDates(history);
  const codes = municipalityRows(present).map(({ code }) => code);
  const key = codes.join(' ');
  const dates = known.get(key) ?? datesWith(new Set(codes), uncoveredOf(history));
  known.set(key, dates);
  return dates;
}

function datesWith(members: ReadonlySet<string>, tables: readonly Coverage[]): readonly IsoDate[] {
  const dates = tables
    .filter((each) => each.snapshot.observations.some(({ areaCode }) => members.has(areaCode)))
    .map(({ snapshot }) => snapshot.asOf);
  return [...new Set(dates)].sort();
}
