import type { AreaCatalog } from '../domain/Area.ts';
import type { GroupTable } from '../domain/GroupTable.ts';
import { areaTableColumnNames } from '../i18n/areaTableColumnNames.ts';
import { areaTables } from '../i18n/areaTables.ts';
import { tableDate } from '../i18n/tableDate.ts';
import type { Language } from '../i18n/Text.ts';
import { exportCell } from './exportCell.ts';
import type { TableModel } from './TableModel.ts';

/**
 * Groups as a table with one membership a row, in the form that is loaded again.
 *
 * @param groups The groups to write; what is no group is left out.
 * @param catalog Has the names of the municipalities.
 */
export function groupExportTable({ areas, memberships }: GroupTable, catalog: AreaCatalog, language: Language): TableModel {
  const names = new Map(catalog.areas.map((area) => [area.code, area.name]));
  const label = (column: keyof typeof areaTableColumnNames): string => areaTableColumnNames[column][language];
  return {
    id: 'groups',
    caption: areaTables.groupsTitle[language],
    rowHeader: label('group'),
    columns: [
      label('group-code'),
      label('kind'),
      areaTables.memberCode[language],
      areaTables.member[language],
      label('valid-from'),
      label('valid-to'),
    ].map((text) => ({ id: text, label: text, definition: '' })),
    rows: areas.flatMap((area) => {
      if (area.kind === 'municipality') return [];
      const kind = areaTables.kinds[area.kind][language];
      return memberships
        .filter((membership) => membership.groupCode === area.code)
        .map(({ areaCode, validFrom, validTo }) => ({
          id: [area.code, areaCode, validFrom].join(' '),
          kind: 'municipality' as const,
          label: area.name,
          note: null,
          cells: [area.code, kind, areaCode, names.get(areaCode) ?? '', tableDate(validFrom, language), tableDate(validTo, language)].map(
            exportCell,
          ),
        }));
    }),
    notes: [],
  };
}
