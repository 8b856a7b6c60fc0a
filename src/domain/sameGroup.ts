import type { GroupTable } from './GroupTable.ts';

function describe(code: string, { areas, memberships }: GroupTable): string | null {
  const area = areas.find((it) => it.code === code);
  if (!area) return null;
  const members = memberships.filter((it) => it.groupCode === code);
  const periods = members.map(({ areaCode, validFrom, validTo }) => [areaCode, validFrom, validTo].join(' ')).sort();
  return JSON.stringify([area.name, area.kind, periods]);
}

/** True when both tables have the group with the same name, kind, members and dates; how its members are known does not count. */
export function sameGroup(code: string, a: GroupTable, b: GroupTable): boolean {
  const described = describe(code, a);
  return described !== null && described === describe(code, b);
}
