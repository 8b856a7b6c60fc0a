import { describe, expect, test } from 'vitest';
import { areasAt } from '../../../src/domain/areasAt.ts';
import type { AreaCatalog } from '../../../src/domain/Area.ts';
import { filled } from '../../../src/domain/filled.ts';
import { membersOf } from '../../../src/domain/membersOf.ts';
import { normFor } from '../../../src/domain/normFor.ts';
import { regionOf } from '../../../src/domain/regionOf.ts';
import { readCatalog } from '../../support/readCatalog.ts';

const catalog = readCatalog();

describe('areas exist for a time', () => {
  test('Region Sjælland exists until 2026-12-31, Region Østdanmark from the day after', () => {
    const codes = (day: '2026-12-31' | '2027-01-01'): string[] => areasAt(catalog, day).map((area) => area.code);
    expect(codes('2026-12-31')).toContain('1085');
    expect(codes('2026-12-31')).not.toContain('region-oestdanmark');
    expect(codes('2027-01-01')).not.toContain('1085');
    expect(codes('2027-01-01')).toContain('region-oestdanmark');
  });

  test('a group that is unknown, or a municipality, has no members', () => {
    expect(membersOf(catalog, 'nowhere', '2024-11-11')).toEqual([]);
    expect(membersOf(catalog, '0561', '2024-11-11')).toEqual([]);
  });
});

describe('the region of a group holds all its members', () => {
  test.each([
    ['klynge-sydvestjylland', '2024-11-11', '1083'],
    ['klynge-sydvestjylland', '2026-12-31', '1083'],
    ['klynge-sydvestjylland', '2027-01-01', undefined],
    ['raad-nordsjaelland', '2027-01-01', 'region-oestdanmark'],
    ['klynge-holbaek', '2026-12-31', '1085'],
    ['1083', '2024-11-11', '1083'],
    ['0563', '2024-11-11', '1083'],
    ['0101', '2027-01-01', 'region-oestdanmark'],
    ['dk', '2024-11-11', undefined],
    ['nowhere', '2024-11-11', undefined],
  ] as const)('%s on %s: %s', (code, day, region) => {
    expect(regionOf(catalog, code, day)?.code).toBe(region);
  });
});

describe('the norm is data, per area and day', () => {
  const norm = (areaCode: string, insuredPerCapacity: number, validFrom: '2025-07-01' | '2026-01-01' | null = null) => ({
    areaCode,
    insuredPerCapacity,
    validFrom,
    validTo: null,
  });
  const withNorms = (...norms: AreaCatalog['norms']): AreaCatalog => ({ ...catalog, norms: [...catalog.norms, ...norms] });

  test('1.600 holds everywhere until 30 June 2025 and nowhere after', () => {
    for (const code of ['0563', 'klynge-sydvestjylland', '1083', 'dk']) {
      expect(normFor(catalog, code, '2025-06-30')).toBe(1600);
      expect(normFor(catalog, code, '2025-07-01')).toBeNull();
    }
  });

  test("an area's own norm comes before its region's, and that before the country's", () => {
    expect(normFor(withNorms(norm('1083', 1500)), '0563', '2025-06-30')).toBe(1500);
    expect(normFor(withNorms(norm('1083', 1500), norm('0563', 1100)), '0563', '2025-06-30')).toBe(1100);
    expect(normFor(withNorms(norm('1083', 1500)), '0851', '2025-06-30')).toBe(1600);
  });

  test('of two norms of one area the one that began last counts', () => {
    const twice = withNorms(norm('1083', 1450, '2026-01-01'), norm('1083', 1500, '2025-07-01'));
    expect(normFor(twice, '0563', '2025-12-31')).toBe(1500);
    expect(normFor(twice, '0563', '2026-01-01')).toBe(1450);
  });
});

describe('filled is capacity minus vacant', () => {
  test.each([
    [34, 6, 28],
    [3, 0, 3],
    [0, 0, 0],
    [1.1, 0.3, 0.8],
    [null, 6, null],
    [34, null, null],
  ])('%s − %s = %s', (capacity, vacant, expected) => {
    expect(filled({ insured: null, capacity, vacant })).toBe(expected);
  });
});
