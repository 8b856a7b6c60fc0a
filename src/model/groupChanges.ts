import type { Area } from '../domain/Area.ts';
import type { GroupTable } from '../domain/GroupTable.ts';
import type { Period } from '../domain/Period.ts';
import { sameGroup } from '../domain/sameGroup.ts';

/** A municipality that comes into a group, leaves it, or belongs to it on other days. */
export interface MemberChange {
  readonly areaCode: string;
  readonly change: 'added' | 'removed' | 'redated';
  /** Empty for one that was not a member. */
  readonly before: readonly Period[];
  /** Empty for one that is no member any more. */
  readonly after: readonly Period[];
}

export interface GroupChange {
  readonly code: string;
  readonly name: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** The name it had; null when it keeps its name or is new. */
  readonly renamedFrom: string | null;
  readonly members: readonly MemberChange[];
}

function periodsByMember(code: string, { memberships }: GroupTable): Map<string, readonly Period[]> {
  const periods = new Map<string, readonly Period[]>();
  for (const { groupCode, areaCode, validFrom, validTo } of memberships) {
    if (groupCode === code) periods.set(areaCode, [...(periods.get(areaCode) ?? []), { validFrom, validTo }]);
  }
  return periods;
}

function memberChanges(code: string, before: GroupTable, after: GroupTable): readonly MemberChange[] {
  const was = periodsByMember(code, before);
  const is = periodsByMember(code, after);
  const text = (periods: readonly Period[]): string => JSON.stringify(periods.map((it) => [it.validFrom, it.validTo].join(' ')).sort());
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((areaCode): MemberChange[] => {
    const [earlier, later] = [was.get(areaCode) ?? [], is.get(areaCode) ?? []];
    if (text(earlier) === text(later)) return [];
    const change = earlier.length === 0 ? 'added' : later.length === 0 ? 'removed' : 'redated';
    return [{ areaCode, change, before: earlier, after: later }];
  });
}

/** What becomes of the groups when one table of them takes the place of another, group by group and member by member. */
export function groupChanges(before: GroupTable, after: GroupTable): readonly GroupChange[] {
  const was = new Map(before.areas.map((area) => [area.code, area]));
  const is = new Map(after.areas.map((area) => [area.code, area]));
  return [...new Map<string, Area>([...was, ...is]).values()].flatMap(({ code, name }): GroupChange[] => {
    if (sameGroup(code, before, after)) return [];
    const [earlier, later] = [was.get(code), is.get(code)];
    const change = !earlier ? 'added' : !later ? 'removed' : 'changed';
    if (change === 'changed' && earlier?.kind === 'municipality') return [];
    const renamedFrom = earlier && later && earlier.name !== later.name ? earlier.name : null;
    return [{ code, name, change, renamedFrom, members: memberChanges(code, before, after) }];
  });
}
