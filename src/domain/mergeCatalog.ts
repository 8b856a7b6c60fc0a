import type { AreaCatalog } from './Area.ts';
import type { PlannerTables } from './PlannerTables.ts';

/**
 * What holds when a planner's tables are laid over the shipped ones: his group takes the place of a shipped one of the same code, with
 * all its members; new groups come last; his norms stand in place of all shipped norms. Without any it is the shipped catalog itself.
 */
export function mergeCatalog(shipped: AreaCatalog, { groups, norms }: PlannerTables): AreaCatalog {
  if (groups === null && norms === null) return shipped;
  const own = new Map((groups?.areas ?? []).map((area) => [area.code, area]));
  const shippedCodes = new Set(shipped.areas.map((area) => area.code));
  return {
    areas: [
      ...shipped.areas.map((area) => own.get(area.code) ?? area),
      ...[...own.values()].filter((area) => !shippedCodes.has(area.code)),
    ],
    memberships: [...shipped.memberships.filter((it) => !own.has(it.groupCode)), ...(groups?.memberships ?? [])],
    norms: norms ?? shipped.norms,
  };
}
