import { readFileSync } from 'node:fs';
import type { Area, AreaCatalog, AreaKind } from '../../src/domain/Area.ts';
import type { IsoDate } from '../../src/lib/IsoDate.ts';

/** Rows of one of the project's own files as records by column name. */
export function readRecords(path: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';'));
  return rows.map((cells) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])));
}

const date = (text: string | undefined): IsoDate | null => (text ? (text as IsoDate) : null);

/** The catalog in data/areas, parsed by the shortest means: a second opinion on the product's own reader. */
export function readCatalog(): AreaCatalog {
  const municipalities = readRecords('areas/municipalities.csv').map((row): Area => ({
    code: row['code']!,
    name: row['name']!,
    kind: 'municipality',
    validFrom: null,
    validTo: null,
    basis: null,
  }));
  const groups = readRecords('areas/groups.csv').map((row): Area => ({
    code: row['code']!,
    name: row['name']!,
    kind: row['kind'] as AreaKind,
    validFrom: date(row['valid_from']),
    validTo: date(row['valid_to']),
    basis: row['basis'] as Area['basis'],
  }));
  return {
    areas: [...municipalities, ...groups],
    memberships: readRecords('areas/memberships.csv').map((row) => ({
      groupCode: row['group_code']!,
      areaCode: row['area_code']!,
      validFrom: date(row['valid_from']),
      validTo: date(row['valid_to']),
    })),
    norms: readRecords('areas/norms.csv').map((row) => ({
      areaCode: row['area_code']!,
      validFrom: date(row['valid_from']),
      validTo: date(row['valid_to']),
      insuredPerCapacity: Number(row['insured_per_capacity']),
    })),
  };
}
