import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { development as texts } from '../../i18n/development.ts';
import { changeRef } from '../calculation/FigureRef.ts';
import { comparatorOf, comparatorValue, type Comparator } from '../comparator.ts';
import { comparatorLabel, comparatorRowId, normCell } from '../comparatorRow.ts';
import type { Coverage } from '../Coverage.ts';
import { isSameTotal } from '../isSameTotal.ts';
import { rankedDecimals } from '../ranking.ts';
import type { TableCell, TableRow } from '../TableModel.ts';
import { comparatorAt } from '../time/comparatorAt.ts';
import { differenceBetween } from './AreaPair.ts';
import { differenceCell, sideCell } from './pairCells.ts';
import type { TotalPair } from './totalPairs.ts';
import { writeDifference } from './writeDifference.ts';

const empty: TableCell = { text: '', value: null, known: false, spoken: null };

/** The comparator's figure at one of two dates. */
function side(comparator: Comparator | undefined, indicator: Indicator, coverage: Coverage, present: Coverage): TableCell {
  if (comparator?.id === 'norm') return normCell(comparator, indicator, coverage, rankedDecimals(indicator), present);
  return comparator?.row
    ? sideCell(comparator.row, comparator.row.code, coverage, indicator, present)
    : { ...empty, text: texts.notInTable[coverage.language] };
}

function change(before: ReturnType<typeof comparatorAt>, after: Comparator, indicator: Indicator, dates: readonly [Coverage, Coverage]) {
  const { language } = dates[1];
  if (after.row) {
    const pair = { code: after.row.code, before: before?.comparator.row ?? null, after: after.row, comparable: before?.comparable ?? true };
    return differenceCell(pair, indicator, dates);
  }
  const value = differenceBetween(comparatorValue(before?.comparator ?? null, indicator), comparatorValue(after, indicator));
  if (value === null || !after.normOf) return empty;
  const figure = { ...changeRef(after.normOf, indicator, dates[0]), assumed: 'norm' as const };
  return { text: writeDifference(value, indicator, language), value, known: true, spoken: null, figure };
}

/**
 * The comparator at two dates as the last row of a table; none where a total of the table is it already.
 *
 * @param totals The table's totals.
 * @param columns What the table shows: figures at one of the dates, or how an indicator changed.
 */
export function comparatorPairRow(
  [earlier, later]: readonly [Coverage, Coverage],
  totals: readonly TotalPair[],
  columns: readonly { readonly indicator: Indicator; readonly shows: 'earlier' | 'later' | 'change' }[],
): readonly TableRow[] {
  const after = comparatorOf(later);
  if (!after || totals.some((pair) => pair.after !== null && isSameTotal(pair.after, after.row))) return [];
  const before = comparatorAt(earlier, later);
  const cells = columns.map(({ indicator, shows }) => {
    if (shows === 'earlier') return side(before?.comparator, indicator, earlier, later);
    return shows === 'later' ? side(after, indicator, later, later) : change(before, after, indicator, [earlier, later]);
  });
  return [{ id: comparatorRowId, kind: 'total', label: comparatorLabel(after, later), note: null, cells }];
}
