import type { IsoDate } from '../lib/IsoDate.ts';
import type { Area, AreaCatalog } from './Area.ts';
import { areasAt } from './areasAt.ts';
import { membersOf } from './membersOf.ts';
import { onceByPeriod } from './onceByPeriod.ts';

/** A group with its municipalities on a day. */
export interface GroupOfDay {
  readonly area: Area;
  readonly members: readonly Area[];
}

const groups = onceByPeriod((catalog, _, day): readonly GroupOfDay[] =>
  areasAt(catalog, day)
    .filter((area) => area.kind !== 'municipality')
    .map((area) => ({ area, members: membersOf(catalog, area.code, day) })),
);

/** The groups that exist on the day, in the catalog's order, each with its members of that day. */
export function groupsAt(catalog: AreaCatalog, day: IsoDate): readonly GroupOfDay[] {
  return groups(catalog, '', day);
}
