import type { AreaTableColumn } from '../lib/AreaTableColumn.ts';
import type { Text } from './Text.ts';

/** The headers of tables of groups and norms; the reader knows them all. */
export const areaTableColumnNames: Readonly<Record<AreaTableColumn, Text>> = {
  group: { da: 'Gruppe', en: 'Group' },
  'group-code': { da: 'Gruppekode', en: 'Group code' },
  kind: { da: 'Type', en: 'Kind' },
  'area-code': { da: 'Områdekode', en: 'Area code' },
  area: { da: 'Område', en: 'Area' },
  'valid-from': { da: 'Gyldig fra', en: 'Valid from' },
  'valid-to': { da: 'Gyldig til', en: 'Valid to' },
  norm: { da: 'Norm', en: 'Norm' },
};
