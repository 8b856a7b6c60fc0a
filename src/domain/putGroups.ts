import type { Area, Membership } from './Area.ts';
import { dropGroup } from './dropGroup.ts';
import type { GroupTable } from './GroupTable.ts';
import { sameGroup } from './sameGroup.ts';

/** A shipped group exists as long as it did, and as long as the planner says it has members. */
function widened(area: Area, shipped: Area, members: readonly Membership[]): Area {
  const froms = [shipped.validFrom, ...members.map((it) => it.validFrom)];
  const tos = [shipped.validTo, ...members.map((it) => it.validTo)];
  return {
    ...area,
    validFrom: froms.reduce((first, day) => (first === null || day === null ? null : day < first ? day : first)),
    validTo: tos.reduce((last, day) => (last === null || day === null ? null : day > last ? day : last)),
  };
}

/**
 * Puts groups among a planner's: each takes the place of the one of its code, all others stay. One that is as shipped is not kept as the
 * planner's own, so that it follows the shipped one.
 *
 * @param own The planner's groups so far.
 * @param table The groups to put, each with all its members.
 */
export function putGroups(own: GroupTable, table: GroupTable, shipped: GroupTable): GroupTable {
  return table.areas.reduce((kept, area) => {
    const rest = dropGroup(kept, area.code);
    if (sameGroup(area.code, table, shipped)) return rest;
    const members = table.memberships.filter((it) => it.groupCode === area.code);
    const before = shipped.areas.find((it) => it.code === area.code);
    return {
      areas: [...rest.areas, before ? widened(area, before, members) : area],
      memberships: [...rest.memberships, ...members],
    };
  }, own);
}
