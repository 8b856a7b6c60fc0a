import { onceFor } from '../lib/onceFor.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import type { Area, AreaCatalog } from './Area.ts';
import { areasAt } from './areasAt.ts';
import { membersOf } from './membersOf.ts';
import { periodAt } from './periodAt.ts';

/** A group with its municipalities on a day. */
export interface GroupOfDay {
  readonly area: Area;
  readonly members: readonly Area[];
}

const known = onceFor((_: AreaCatalog) => new Map<IsoDate | null, readonly GroupOfDay[]>());

/** The groups that exist on the day, in the catalog's order, each with its members of that day. */
export function groupsAt(catalog: AreaCatalog, day: IsoDate): readonly GroupOfDay[] {
  const period = periodAt(catalog, day);
  const found = known(catalog).get(period);
  if (found) return found;
  const groups = areasAt(catalog, day)
    .filter((area) => area.kind !== 'municipality')
    .map((area) => ({ area, members: membersOf(catalog, area.code, day) }));
  known(catalog).set(period, groups);
  return groups;
}
