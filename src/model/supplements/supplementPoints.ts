import type { SupplementRate } from '../../domain/supplements/SupplementKind.ts';
import { supplementRef } from '../calculation/supplementRef.ts';
import type { Dated } from '../time/Dated.ts';
import type { PointFigures } from '../time/pointFigures.ts';
import type { SupplementLines } from './supplementLines.ts';
import { rateText } from './supplementRate.ts';
import { supplementDay } from './supplementTimeSpec.ts';
import type { SupplementView } from './SupplementView.ts';

/** The rates that the points of a chart over time stand for, each of the table of its own date. */
export function supplementPoints(
  dates: readonly Dated<SupplementView>[],
  rate: SupplementRate,
  { named, others, comparator }: SupplementLines,
): PointFigures {
  const lines = new Map([...named, ...others].map(({ series, rows }) => [series.id, rows]));
  const find = (line: string | null, at: number) => {
    const row = (line === null ? comparator?.rows : lines.get(line))?.[at];
    const view = row && dates[at]?.views.findLast((each) => each.rows.includes(row));
    const figure = view ? supplementRef(view, row, rate.indicator.id) : null;
    return row && view && figure ? { row, view, figure } : null;
  };
  return {
    has: (line, at) => find(line, at) !== null,
    of: (line, at) => {
      const point = find(line, at);
      if (!point) return null;
      const { row, view, figure } = point;
      return { figure, lines: [`${supplementDay(view)} ${rateText(row, rate, view.language)}`] };
    },
  };
}
