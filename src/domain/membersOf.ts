import type { Area } from './Area.ts';
import { areasAt } from './areasAt.ts';
import { holdsOn } from './holdsOn.ts';
import { onceByPeriod } from './onceByPeriod.ts';

/**
 * The municipalities of a group on the day, in the catalog's order; each once. The day decides the membership: the cluster Sydvestjylland has Billund until
 * 2026-12-31, the council of that name never has.
 *
 * @returns Empty for a group that is unknown or has no members on that day, and for a municipality.
 */
export const membersOf = onceByPeriod((catalog, groupCode, day): readonly Area[] => {
  const codes = new Set(
    catalog.memberships.filter((it) => it.groupCode === groupCode && holdsOn(it, day)).map((membership) => membership.areaCode),
  );
  return areasAt(catalog, day).filter((area) => codes.has(area.code));
});
