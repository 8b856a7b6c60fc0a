import type { Area, AreaKind, Membership } from '../../domain/Area.ts';
import type { GroupTable } from '../../domain/GroupTable.ts';
import { sameGroup } from '../../domain/sameGroup.ts';
import type { Diagnostic } from '../../lib/Diagnostic.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import type { AreaTableRow } from './AreaTableRow.ts';
import { checkOverlaps, type Stated } from './checkOverlaps.ts';
import { readGroup, type GroupContext } from './readGroup.ts';
import { readMembers } from './readMembers.ts';
import { readPeriod } from './readPeriod.ts';

interface StatedMembership extends Stated, Membership {}

/** The first row of a group names it; the others must not name it otherwise. */
function checkNames(groups: ReadonlyMap<string, Area>, group: Area, row: AreaTableRow, diagnostics: Diagnostic[]): void {
  const first = groups.get(group.code);
  if (!first || (first.name === group.name && first.kind === group.kind)) return;
  if (first.name === group.name) {
    diagnostics.push({ severity: 'error', code: 'group-kind-fixed', at: row.cell('kind').at, data: { group: group.name } });
    return;
  }
  const data = { code: group.code, name: group.name, other: first.name };
  diagnostics.push({ severity: 'error', code: 'group-names-differ', at: row.cell('group').at, data });
}

/** Says which shipped group a group replaces, or that one of its name stays beside it. */
function compareWithShipped(table: GroupTable, { shipped }: GroupContext, diagnostics: Diagnostic[]): void {
  for (const { code, name } of table.areas) {
    if (shipped.areas.some((area) => area.code === code)) {
      if (!sameGroup(code, table, shipped)) {
        diagnostics.push({ severity: 'note', code: 'group-replaces-shipped', data: { group: name, code } });
      }
      continue;
    }
    const namesakes = shipped.areas.filter((area) => area.kind !== 'municipality' && area.name === name);
    const codes = namesakes.map((area) => area.code);
    if (codes.length > 0) diagnostics.push({ severity: 'note', code: 'group-beside-shipped', data: { group: name, codes } });
  }
}

/**
 * Reads a table of groups: one membership a row, or all members of a group in one cell. Nothing is left out silently: what cannot be told
 * is an error among the findings.
 */
export function readGroupTable(
  rows: readonly AreaTableRow[],
  headerKind: AreaKind | null,
  index: AreaIndex,
  context: GroupContext,
  diagnostics: Diagnostic[],
): GroupTable {
  const groups = new Map<string, Area>();
  const stated: StatedMembership[] = [];
  for (const row of rows) {
    const group = readGroup(row, headerKind, context, diagnostics);
    const { validFrom, validTo } = readPeriod(row, diagnostics);
    const isMemberless = row.cell('area').text === '' && row.cell('area-code').text === '';
    if (isMemberless) {
      const data = { group: group?.name ?? '' };
      diagnostics.push({ severity: 'error', code: 'group-without-members', at: row.at, data });
    }
    if (!group || isMemberless) continue;
    const named = group.name === '' ? { ...group, name: groups.get(group.code)?.name ?? row.cell('group-code').text } : group;
    checkNames(groups, named, row, diagnostics);
    if (!groups.has(named.code)) groups.set(named.code, named);
    for (const areaCode of readMembers(row, index, diagnostics)) {
      const membership = { groupCode: named.code, areaCode, validFrom, validTo };
      stated.push({ ...membership, key: `${named.code} ${areaCode}`, value: '', at: row.at });
    }
  }
  const nameOf = ({ areaCode, groupCode }: StatedMembership) => ({
    area: index.municipalities.get(areaCode)?.name ?? areaCode,
    group: groups.get(groupCode)?.name ?? groupCode,
  });
  const memberships = checkOverlaps(stated, nameOf, diagnostics).map(({ groupCode, areaCode, validFrom, validTo }): Membership => ({
    groupCode,
    areaCode,
    validFrom,
    validTo,
  }));
  const table = { areas: [...groups.values()], memberships };
  compareWithShipped(table, context, diagnostics);
  return table;
}
