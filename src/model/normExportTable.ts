import type { AreaCatalog, Norm } from '../domain/Area.ts';
import { areaTableColumnNames } from '../i18n/areaTableColumnNames.ts';
import { areaTables } from '../i18n/areaTables.ts';
import { tableDate } from '../i18n/tableDate.ts';
import type { Language } from '../i18n/Text.ts';
import { exportCell } from './exportCell.ts';
import type { TableModel } from './TableModel.ts';

/** Norms as a table with one norm a row, in the form that is loaded again. Numbers carry no thousands separator. */
export function normExportTable(norms: readonly Norm[], catalog: AreaCatalog, language: Language): TableModel {
  const names = new Map(catalog.areas.map((area) => [area.code, area.name]));
  const decimalSign = language === 'da' ? ',' : '.';
  return {
    id: 'norms',
    caption: areaTables.normsTitle[language],
    rowHeader: areaTableColumnNames.area[language],
    columns: (['area-code', 'valid-from', 'valid-to', 'norm'] as const).map((id) => ({
      id,
      label: areaTableColumnNames[id][language],
      definition: '',
    })),
    rows: norms.map(({ areaCode, validFrom, validTo, insuredPerCapacity }) => ({
      id: [areaCode, validFrom].join(' '),
      kind: 'municipality',
      label: names.get(areaCode) ?? '',
      note: null,
      cells: [
        areaCode,
        tableDate(validFrom, language),
        tableDate(validTo, language),
        String(insuredPerCapacity).replace('.', decimalSign),
      ].map(exportCell),
    })),
    notes: [],
  };
}
