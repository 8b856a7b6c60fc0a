import { describe, expect, test } from 'vitest';
import type { Area, Membership, Norm } from '../../../src/domain/Area.ts';
import { commonPeriod } from '../../../src/domain/commonPeriod.ts';
import type { GroupTable } from '../../../src/domain/GroupTable.ts';
import { membersOf } from '../../../src/domain/membersOf.ts';
import { mergeCatalog } from '../../../src/domain/mergeCatalog.ts';
import { normFor } from '../../../src/domain/normFor.ts';
import { ownGroupCode } from '../../../src/domain/ownGroupCode.ts';
import { periodTrouble } from '../../../src/domain/periodTrouble.ts';
import { putGroups } from '../../../src/domain/putGroups.ts';
import { putNorms } from '../../../src/domain/putNorms.ts';
import { readCatalog } from '../../support/readCatalog.ts';

const shipped = readCatalog();
const none: GroupTable = { areas: [], memberships: [] };
const always = { validFrom: null, validTo: null };

function group(code: string, name: string, kind: Area['kind'], members: readonly (string | Partial<Membership>)[]): GroupTable {
  return {
    areas: [{ ...always, code, name, kind, basis: null }],
    memberships: members.map((it) => ({ groupCode: code, areaCode: '', ...always, ...(typeof it === 'string' ? { areaCode: it } : it) })),
  };
}

const namesOn = (groups: GroupTable, code: string, day: '2024-11-11' | '2027-06-01'): readonly string[] =>
  membersOf(mergeCatalog(shipped, { groups, norms: null }), code, day).map(({ name }) => name);

describe('a planner’s groups are laid over the shipped ones', () => {
  test('without any, the shipped catalog itself holds', () => {
    expect(mergeCatalog(shipped, { groups: null, norms: null })).toBe(shipped);
  });

  test('one of a shipped code takes its place with all its members, and no other group changes', () => {
    const groups = putGroups(none, group('klynge-fyn', 'Fyn', 'cluster', ['0461', '0450']), shipped);
    expect(namesOn(groups, 'klynge-fyn', '2024-11-11')).toEqual(['Nyborg', 'Odense']);
    expect(namesOn(groups, 'klynge-lillebaelt', '2024-11-11')).toHaveLength(5);
  });

  test('a shipped group exists for as long as the planner says it has members', () => {
    const groups = putGroups(none, group('klynge-fyn', 'Fyn', 'cluster', ['0461']), shipped);
    expect(namesOn(groups, 'klynge-fyn', '2027-06-01')).toEqual(['Odense']);
  });

  test('a group as shipped is not kept as the planner’s own', () => {
    const { areas, memberships } = shipped;
    expect(putGroups(none, { areas: areas.filter(({ kind }) => kind !== 'municipality'), memberships }, shipped)).toEqual(none);
  });

  test('putting a group again replaces it; others of the planner stay', () => {
    const first = putGroups(
      putGroups(none, group('egen-a', 'A', 'own', ['0461']), shipped),
      group('egen-b', 'B', 'own', ['0450']),
      shipped,
    );
    const second = putGroups(first, group('egen-a', 'A', 'own', ['0479']), shipped);
    expect(namesOn(second, 'egen-a', '2024-11-11')).toEqual(['Svendborg']);
    expect(namesOn(second, 'egen-b', '2024-11-11')).toEqual(['Nyborg']);
  });
});

describe('a planner’s norms stand in place of the shipped ones', () => {
  const region: Norm = { areaCode: '1083', validFrom: '2025-07-01', validTo: null, insuredPerCapacity: 1450 };
  const norms = putNorms(shipped.norms, [region]);
  const catalog = mergeCatalog(shipped, { groups: null, norms });

  test('norms of areas that the table does not name stay', () => {
    expect(normFor(catalog, '0563', '2025-06-30')).toBe(1600);
    expect(normFor(catalog, '0563', '2025-07-01')).toBe(1450);
    expect(normFor(catalog, '0101', '2025-07-01')).toBeNull();
  });

  test('all norms of an area that the table names are replaced', () => {
    const later: Norm = { ...region, validFrom: '2026-01-01', insuredPerCapacity: 1400 };
    expect(putNorms(norms, [later]).filter(({ areaCode }) => areaCode === '1083')).toEqual([later]);
  });
});

describe('the code of an own group', () => {
  test.each([
    ['Vestkysten & Fanø', 'egen-vestkysten-fanoe'],
    ['  ÆRØ/Åbenrå ', 'egen-aeroe-aabenraa'],
    ['A\u030Abenraa', 'egen-aabenraa'],
    ['Café 7', 'egen-cafe-7'],
    ['egen-vest', 'egen-vest'],
    ['***', null],
    ['', null],
  ])('%j: %j', (name, code) => {
    expect(ownGroupCode(name)).toBe(code);
  });

  test('is a code that stays itself, and short enough for a link', () => {
    const code = ownGroupCode('En meget lang gruppe af kommuner '.repeat(6));
    expect(code?.length).toBeLessThanOrEqual(64);
    expect(ownGroupCode(code ?? '')).toBe(code);
  });
});

describe('periods', () => {
  const period = (validFrom: Norm['validFrom'], validTo: Norm['validTo']) => ({ validFrom, validTo });
  test.each([
    [period(null, null), period('2024-01-01', '2024-12-31'), period('2024-01-01', '2024-12-31')],
    [period('2024-01-01', null), period(null, '2024-06-30'), period('2024-01-01', '2024-06-30')],
    [period('2024-01-01', null), period('2025-01-01', null), period('2025-01-01', null)],
    [period('2024-01-01', '2024-01-31'), period('2024-01-31', null), period('2024-01-31', '2024-01-31')],
    [period('2024-01-01', '2024-01-30'), period('2024-01-31', null), null],
    [period(null, null), period(null, null), period(null, null)],
  ])('%j and %j have %j in common', (a, b, common) => {
    expect(commonPeriod(a, b)).toEqual(common);
    expect(commonPeriod(b, a)).toEqual(common);
    expect(periodTrouble(a, [b])).toBe(common === null ? null : 'overlap');
  });

  test('one that ends before it begins is none', () => {
    expect(periodTrouble(period('2024-02-01', '2024-01-31'), [])).toBe('reversed');
  });
});
