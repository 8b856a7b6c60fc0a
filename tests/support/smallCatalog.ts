import type { Area, AreaCatalog } from '../../src/domain/Area.ts';

const municipality = (code: string, name: string): Area => ({
  code,
  name,
  kind: 'municipality',
  validFrom: null,
  validTo: null,
  basis: null,
});
const always = { validFrom: null, validTo: null } as const;
const five = [
  municipality('0530', 'Billund'),
  municipality('0561', 'Esbjerg'),
  municipality('0563', 'Fanø'),
  municipality('0573', 'Varde'),
  municipality('0575', 'Vejen'),
];
const sixth = municipality('0510', 'Haderslev');

/** The areas of the reference table, and one more municipality of the region: enough for every row of its coverage, without reading a file. */
export const smallCatalog: AreaCatalog = {
  areas: [
    ...five,
    sixth,
    { ...always, code: 'klynge-sydvestjylland', name: 'Sydvestjylland', kind: 'cluster', basis: 'minutes' },
    { ...always, code: '1083', name: 'Region Syddanmark', kind: 'region', basis: 'official' },
    { ...always, code: 'dk', name: 'Danmark', kind: 'country', basis: 'official' },
  ],
  memberships: [
    ...five.map(({ code }) => ({ ...always, groupCode: 'klynge-sydvestjylland', areaCode: code })),
    ...[...five, sixth].map(({ code }) => ({ ...always, groupCode: '1083', areaCode: code })),
  ],
  norms: [{ areaCode: 'dk', validFrom: null, validTo: '2025-06-30', insuredPerCapacity: 1600 }],
};
