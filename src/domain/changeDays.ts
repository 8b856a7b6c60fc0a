import type { IsoDate } from '../lib/IsoDate.ts';
import { onceFor } from '../lib/onceFor.ts';
import type { AreaCatalog } from './Area.ts';

function dayAfter(date: IsoDate): IsoDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10) as IsoDate;
}

/** The days on which an area or a membership begins, or has just ended, the first first: between two of them nothing changes. */
export const changeDays = onceFor(({ areas, memberships }: Pick<AreaCatalog, 'areas' | 'memberships'>): readonly IsoDate[] => {
  const days = new Set<IsoDate>();
  for (const { validFrom, validTo } of [...areas, ...memberships]) {
    if (validFrom !== null) days.add(validFrom);
    if (validTo !== null) days.add(dayAfter(validTo));
  }
  return [...days].sort();
});
