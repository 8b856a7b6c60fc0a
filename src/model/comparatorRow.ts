import type { CoverageRow } from '../database/queries/figures.ts';
import type { Indicator } from '../domain/indicators/Indicator.ts';
import { municipalityTexts } from '../i18n/municipality.ts';
import { figureAt } from './calculation/FigureRef.ts';
import { comparatorOf, comparatorTitle, comparatorValue, type Comparator } from './comparator.ts';
import type { Coverage } from './Coverage.ts';
import { writeValue } from './figure.ts';
import { isSameTotal } from './isSameTotal.ts';
import type { TableCell, TableRow } from './TableModel.ts';

/** What the norm says under an indicator; nothing where the two cannot be compared. @param present The view's own table, where the norm is that of another date. */
export function normCell(
  comparator: Comparator,
  indicator: Indicator | null,
  coverage: Coverage,
  decimals = indicator?.decimals,
  present = coverage,
): TableCell {
  const value = indicator && comparatorValue(comparator, indicator);
  if (!indicator || value === null) return { text: '', value: null, known: false, spoken: null };
  const { normOf } = comparator;
  return {
    text: writeValue(value, indicator, coverage.language, decimals),
    value,
    known: true,
    spoken: null,
    ...(normOf && { figure: { ...figureAt(normOf, indicator, coverage, present), assumed: 'norm' as const } }),
  };
}

/** How a row of the comparator is named in a table. */
export function comparatorLabel({ id }: Comparator, coverage: Coverage): string {
  return id === 'norm' ? municipalityTexts.normLabel[coverage.language] : comparatorTitle(id, coverage);
}

/**
 * The comparator as the last row of a table, so that its value goes wherever the table goes; none where a total of the table is it already.
 *
 * @param totals What the table's total rows are made from.
 * @param cells How the table writes a row of figures.
 * @param norm How it writes the norm.
 */
export function comparatorRow(
  coverage: Coverage,
  totals: readonly { readonly source: CoverageRow }[],
  cells: (source: CoverageRow) => readonly TableCell[],
  norm: (comparator: Comparator) => readonly TableCell[],
): readonly TableRow[] {
  const comparator = comparatorOf(coverage);
  if (!comparator || totals.some(({ source }) => isSameTotal(source, comparator.row))) return [];
  const { row } = comparator;
  return [
    {
      id: comparatorRowId,
      kind: 'total',
      label: comparatorLabel(comparator, coverage),
      note: null,
      cells: row ? cells(row) : norm(comparator),
    },
  ];
}

/** The row that no table of a publisher has. */
export const comparatorRowId = 'comparator';
