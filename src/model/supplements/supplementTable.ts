import type { SupplementFigures } from '../../database/queries/supplement.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { columnNames } from '../../i18n/columnNames.ts';
import { figureStates } from '../../i18n/figures.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { supplements } from '../../i18n/supplements.ts';
import { tables } from '../../i18n/tables.ts';
import { supplementRef } from '../calculation/supplementRef.ts';
import { markInvented } from '../markInvented.ts';
import type { TableCell, TableModel, TableRow } from '../TableModel.ts';
import { markSupplementDisputes } from './markSupplementDisputes.ts';
import { supplementDate } from './supplementDate.ts';
import { shareText } from './supplementRate.ts';
import { supplementScope } from './supplementScope.ts';
import type { SupplementView } from './SupplementView.ts';

/** The table of a kind in the order of its source: counts, then each rate under its denominator, totals last and as published. */
export function supplementTable(view: SupplementView): TableModel {
  const { language, table, nameOf } = view;
  const kind = supplementKinds[table.kind];
  const opening = (row: SupplementFigures, column: string): Pick<TableCell, 'figure'> => {
    const figure = supplementRef(view, row, column);
    return figure ? { figure } : {};
  };
  const count = (row: SupplementFigures, column: (typeof kind.shown)[number]): TableCell => {
    const value = row.counts[column];
    return {
      text: value === null ? figureStates.missing[language] : formatCount(value, language),
      value,
      known: value !== null,
      spoken: null,
      ...opening(row, column),
    };
  };
  const rate = (row: SupplementFigures, one: (typeof kind.rates)[number]): TableCell => {
    const value = row.indicators[one.indicator.id] ?? null;
    return { text: shareText(row, one, language, 0), value, known: value !== null, spoken: null, ...opening(row, one.indicator.id) };
  };
  const labelOf = (row: SupplementFigures): string => {
    if (row.unit === 'group') return tables.groupTotal[language]({ area: supplementScope(view) });
    return row.unit === 'total' ? (row.label ?? '') : nameOf(row.code ?? '');
  };
  const model: TableModel = {
    id: table.kind,
    caption: markInvented(
      table.source,
      supplements.caption[language]({ title: kind.title[language], date: supplementDate(table.kind, table.asOf, language) }),
      language,
    ),
    rowHeader: (kind.rows === 'group' ? supplements.groupHeader : tables.municipality)[language],
    columns: [
      ...kind.shown.map((column) => ({ id: column, label: columnNames[column][language], definition: columnNames[column][language] })),
      ...kind.rates.map(({ indicator }) => ({
        id: indicator.id,
        label: indicator.shortLabel[language],
        definition: indicator.definition[language],
      })),
    ],
    rows: view.rows.map((row, at): TableRow => ({
      id: `${row.unit}-${row.code ?? at}`,
      kind: row.unit === 'row' ? 'municipality' : 'total',
      label: labelOf(row),
      note: null,
      cells: [...kind.shown.map((column) => count(row, column)), ...kind.rates.map((one) => rate(row, one))],
    })),
    notes: [
      ...kind.rates.flatMap(({ indicator }) => [indicator.definition[language], ...indicator.caveats.map((caveat) => caveat[language])]),
      ...(view.rows.some(({ unit }) => unit === 'total') ? [supplements.totalsPublished[language]] : []),
    ],
  };
  return markSupplementDisputes(model, view);
}
