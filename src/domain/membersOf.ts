import type { IsoDate } from '../lib/IsoDate.ts';
import type { Area, AreaCatalog } from './Area.ts';
import { areasAt } from './areasAt.ts';
import { holdsOn } from './holdsOn.ts';

/**
 * The municipalities of a group on the day, in the catalog's order; each once.
 *
 * @param date Decides the membership: the cluster Sydvestjylland has Billund until 2026-12-31, the council of that name never has.
 * @returns Empty for a group that is unknown or has no members on that day, and for a municipality.
 */
export function membersOf(catalog: AreaCatalog, groupCode: string, date: IsoDate): readonly Area[] {
  const codes = new Set(
    catalog.memberships.filter((it) => it.groupCode === groupCode && holdsOn(it, date)).map((membership) => membership.areaCode),
  );
  return areasAt(catalog, date).filter((area) => codes.has(area.code));
}
