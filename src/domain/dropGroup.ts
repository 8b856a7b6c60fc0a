import type { GroupTable } from './GroupTable.ts';

/** The table without one group and its members; unchanged when it has none of that code. */
export function dropGroup({ areas, memberships }: GroupTable, code: string): GroupTable {
  return { areas: areas.filter((area) => area.code !== code), memberships: memberships.filter((it) => it.groupCode !== code) };
}
