import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { formatShortDate } from '../../i18n/formatDate.ts';
import { comparatorOf } from '../comparator.ts';
import { groupRow, type Coverage, type CoverageRow } from '../Coverage.ts';
import { figureRef } from './FigureRef.ts';
import { disputeLines, figureLine, type ItemFigures } from './itemFigures.ts';

/** The id of the item that stands for the group as a whole. */
export const wholeId = 'whole';

function rowsById(coverage: Coverage): ReadonlyMap<string, CoverageRow> {
  const whole = groupRow(coverage);
  const { own } = coverage;
  return new Map([
    ...coverage.rows.filter(({ unit }) => unit === 'municipality').map((row): [string, CoverageRow] => [row.code, row]),
    ...(own ? [[own.code, own] as const] : []),
    ...(whole ? [[wholeId, whole] as const] : []),
  ]);
}

/**
 * The figures that the items of a chart over time stand for: a line for each of the dates that has one, with the comparator's of that date. The last date's
 * calculation is opened; an item it has no figure of says nothing.
 *
 * @param dates The same view at the dates to be told, the present one last.
 * @param named The items that have a name in the picture; the others are only to be looked at.
 */
export function datedItemFigures(
  dates: readonly [Coverage, ...Coverage[]],
  indicator: Indicator,
  named: readonly { readonly id: string }[],
): ItemFigures {
  const told = dates.map((coverage) => ({ coverage, rows: rowsById(coverage), comparator: comparatorOf(coverage) }));
  const last = dates.at(-1) ?? dates[0];
  const present = rowsById(last);
  return new Map(
    named.flatMap(({ id }) => {
      const row = present.get(id);
      if (!row) return [];
      const lines = told.flatMap(({ coverage, rows, comparator }) => {
        const at = rows.get(id);
        const label = formatShortDate(coverage.snapshot.asOf, coverage.language);
        return at ? [figureLine(at, indicator, comparator, coverage, label)] : [];
      });
      return [[id, { figure: figureRef(row, indicator), lines: [...lines, ...disputeLines(last, row)] }]] as const;
    }),
  );
}
