import type { AreaTableColumn } from '../../lib/AreaTableColumn.ts';

/** What a header can name; 'code' is settled by what stands below it, 'name' by the columns beside it. */
export type AreaTableHeader = AreaTableColumn | 'municipality' | 'region' | 'code' | 'name';

/** Headers in Danish and English, in small letters, without brackets and signs. */
export const areaTableHeaders: Readonly<Record<AreaTableHeader, readonly string[]>> = {
  group: [
    ...[
      'gruppe',
      'grupper',
      'gruppenavn',
      'gruppens navn',
      'navn på gruppe',
      'klynge',
      'klyngenavn',
      'sundhedsklynge',
      'råd',
      'sundhedsråd',
    ],
    ...[
      'group',
      'groups',
      'group name',
      'name of group',
      'cluster',
      'health cluster',
      'council',
      'health council',
      'region',
      'regionsnavn',
    ],
  ],
  'group-code': ['gruppekode', 'gruppens kode', 'kode for gruppe', 'klyngekode', 'rådskode', 'group code', 'cluster code'],
  kind: ['type', 'art', 'slags', 'gruppetype', 'områdetype', 'kind', 'group type', 'group kind'],
  municipality: [
    ...['kommune', 'kommuner', 'kommunenavn', 'kommunens navn', 'medlem', 'medlemmer', 'medlemskommune', 'medlemskommuner'],
    ...['municipality', 'municipalities', 'municipality name', 'member', 'members', 'member municipality'],
  ],
  area: ['område', 'områder', 'områdenavn', 'geografi', 'area', 'areas', 'area name', 'kommune region', 'kommune eller region'],
  'area-code': [
    ...['kommunekode', 'kommunenr', 'kommunenummer', 'kommune kode', 'kommune nr', 'komkode', 'kom nr', 'områdekode', 'områdenr'],
    ...['municipality code', 'municipality number', 'area code', 'lau', 'lau code'],
  ],
  'valid-from': [
    ...['fra', 'gyldig fra', 'gælder fra', 'gældende fra', 'fra dato', 'fra og med', 'startdato', 'start', 'medlem fra', 'ikrafttræden'],
    ...['from', 'valid from', 'from date', 'start date', 'member from', 'effective from'],
  ],
  'valid-to': [
    ...['til', 'gyldig til', 'gælder til', 'gældende til', 'til dato', 'til og med', 'slutdato', 'slut', 'ophør', 'medlem til'],
    ...['to', 'valid to', 'to date', 'end date', 'end', 'until', 'valid until', 'member to'],
  ],
  norm: [
    ...['norm', 'normer', 'normen', 'normtal', 'lukkegrænse', 'lukkegrænser', 'lukkegrænsen', 'norm lukkegrænse', 'sikrede pr kapacitet'],
    ...['antal sikrede pr kapacitet', 'sikrede pr lægekapacitet', 'norm sikrede pr kapacitet', 'lukkegrænse sikrede pr kapacitet'],
    ...['norms', 'insured per capacity', 'patients per capacity', 'closing limit', 'norm insured per capacity'],
  ],
  region: ['region', 'regioner', 'regionsnavn', 'regions'],
  code: ['kode', 'koder', 'nr', 'nummer', 'id', 'code', 'codes', 'number'],
  name: ['navn', 'name'],
};
