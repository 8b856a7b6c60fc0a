import type { Area } from './Area.ts';
import { areasAt } from './areasAt.ts';
import { membersOf } from './membersOf.ts';
import { onceByPeriod } from './onceByPeriod.ts';

/**
 * The region that holds every member of an area on the day: of a group, of a region (which holds itself) or of a municipality (its own only member).
 *
 * @returns Null when no single region holds them all, or the group has no members on that day.
 */
export const regionOf = onceByPeriod((catalog, areaCode, day): Area | null => {
  const existing = areasAt(catalog, day);
  const itself = existing.find((area) => area.code === areaCode);
  const members = itself?.kind === 'municipality' ? [itself] : membersOf(catalog, areaCode, day);
  if (members.length === 0) return null;

  const holdsAllMembers = (region: Area): boolean => {
    const held = new Set(membersOf(catalog, region.code, day).map((area) => area.code));
    return members.every((member) => held.has(member.code));
  };
  return existing.find((area) => area.kind === 'region' && holdsAllMembers(area)) ?? null;
});
