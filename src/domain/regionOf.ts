import type { IsoDate } from '../lib/IsoDate.ts';
import type { Area, AreaCatalog } from './Area.ts';
import { areasAt } from './areasAt.ts';
import { membersOf } from './membersOf.ts';

/**
 * The region that holds every member of the group on the day.
 *
 * @param areaCode A group, a region (which holds itself) or a municipality (its own only member).
 * @returns Null when no single region holds them all, or the group has no members on that day.
 */
export function regionOf(catalog: AreaCatalog, areaCode: string, date: IsoDate): Area | null {
  const existing = areasAt(catalog, date);
  const itself = existing.find((area) => area.code === areaCode);
  const members = itself?.kind === 'municipality' ? [itself] : membersOf(catalog, areaCode, date);
  if (members.length === 0) return null;

  const holdsAllMembers = (region: Area): boolean => {
    const held = new Set(membersOf(catalog, region.code, date).map((area) => area.code));
    return members.every((member) => held.has(member.code));
  };
  return existing.find((area) => area.kind === 'region' && holdsAllMembers(area)) ?? null;
}
