import type { Area, AreaCatalog } from '../../../src/domain/Area.ts';

const always = { validFrom: null, validTo: null } as const;

/** Names with every ending that grammar asks about. */
export const municipalities: readonly string[] = ['0101', '0102', '0103', '0104', '0105', '0206', '0207', '0208'];
/** The one whose page is looked at; it has a norm of its own. */
export const chosenMunicipality = '0102';
const names = ['Anholt', 'Bogense', 'Assens', 'Dragør', 'Ebeltoft', 'Fakse', 'Gilleleje', 'Haslev'];

/** Who belongs to what: two clusters that overlap, one across regions, two regions, the country. */
export const members: Readonly<Record<string, readonly string[]>> = {
  one: ['0101', '0102', '0103'],
  two: ['0103', '0104'],
  across: ['0104', '0206'],
  west: ['0101', '0102', '0103', '0104', '0105'],
  east: ['0206', '0207', '0208'],
  dk: municipalities,
};
export const regions: readonly string[] = ['west', 'east'];

/** The country's norm until it ends, the east's own, and one municipality's own. */
export const norms: AreaCatalog['norms'] = [
  { areaCode: 'dk', validFrom: null, validTo: '2025-06-30', insuredPerCapacity: 1600 },
  { areaCode: 'east', validFrom: '2020-01-01', validTo: null, insuredPerCapacity: 1450.5 },
  { areaCode: '0102', validFrom: null, validTo: null, insuredPerCapacity: 1700 },
];

const kinds: Readonly<Record<string, Area['kind']>> = { west: 'region', east: 'region', dk: 'country' };

export const exactCatalog: AreaCatalog = {
  areas: [
    ...municipalities.map((code, index): Area => ({ ...always, code, name: names[index]!, kind: 'municipality', basis: null })),
    ...Object.keys(members).map((code): Area => ({
      ...always,
      code,
      name: `Område ${code}`,
      kind: kinds[code] ?? 'cluster',
      basis: 'official',
    })),
  ],
  memberships: Object.entries(members).flatMap(([groupCode, codes]) => codes.map((areaCode) => ({ ...always, groupCode, areaCode }))),
  norms,
};
