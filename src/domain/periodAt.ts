import { onceFor } from '../lib/onceFor.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import type { AreaCatalog } from './Area.ts';
import { changeDays } from './changeDays.ts';

const known = onceFor((_: AreaCatalog) => new Map<IsoDate, IsoDate | null>());

/** The first day of the period in which areas and memberships are what they are on the day; null before the first change. */
export function periodAt(catalog: AreaCatalog, day: IsoDate): IsoDate | null {
  const days = known(catalog);
  const found = days.get(day);
  if (found !== undefined) return found;
  const period = changeDays(catalog).findLast((change) => change <= day) ?? null;
  days.set(day, period);
  return period;
}
