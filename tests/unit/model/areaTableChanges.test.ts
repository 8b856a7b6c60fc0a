import { expect, test } from 'vitest';
import type { GroupTable } from '../../../src/domain/GroupTable.ts';
import { groupChanges } from '../../../src/model/groupChanges.ts';
import { normChanges } from '../../../src/model/normChanges.ts';

const always = { validFrom: null, validTo: null };
const area = (code: string, name: string) => ({ ...always, code, name, kind: 'own' as const, basis: null });

const before: GroupTable = {
  areas: [area('a', 'A'), area('b', 'B'), area('c', 'C')],
  memberships: [
    { ...always, groupCode: 'a', areaCode: '0561' },
    { ...always, groupCode: 'a', areaCode: '0563' },
    { ...always, groupCode: 'b', areaCode: '0573' },
    { ...always, groupCode: 'c', areaCode: '0575' },
  ],
};

test('what changes about groups is told member by member; what stays is not', () => {
  const after: GroupTable = {
    areas: [area('a', 'Aa'), area('c', 'C'), area('d', 'D')],
    memberships: [
      { groupCode: 'a', areaCode: '0561', validFrom: '2025-01-01', validTo: null },
      { ...always, groupCode: 'a', areaCode: '0530' },
      { ...always, groupCode: 'c', areaCode: '0575' },
      { ...always, groupCode: 'd', areaCode: '0573' },
    ],
  };
  const changes = groupChanges(before, after);
  expect(changes.map(({ code, change, renamedFrom }) => [code, change, renamedFrom])).toEqual([
    ['a', 'changed', 'A'],
    ['b', 'removed', null],
    ['d', 'added', null],
  ]);
  expect(changes[0]?.members.map(({ areaCode, change }) => [areaCode, change])).toEqual([
    ['0561', 'redated'],
    ['0563', 'removed'],
    ['0530', 'added'],
  ]);
  expect(groupChanges(before, before)).toEqual([]);
});

test('norms of one area and first day are held against each other', () => {
  const norm = (areaCode: string, validFrom: '2025-07-01' | null, insuredPerCapacity: number) => ({
    areaCode,
    validFrom,
    validTo: null,
    insuredPerCapacity,
  });
  const changes = normChanges(
    [norm('dk', null, 1600), norm('1083', null, 1500), norm('0563', null, 1100)],
    [norm('dk', null, 1600), norm('1083', null, 1450), norm('1083', '2025-07-01', 1400)],
  );
  expect(changes.map((it) => [it.areaCode, it.before?.insuredPerCapacity ?? null, it.after?.insuredPerCapacity ?? null])).toEqual([
    ['0563', 1100, null],
    ['1083', 1500, 1450],
    ['1083', null, 1400],
  ]);
});
