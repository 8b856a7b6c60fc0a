import type { LineSpec } from '../../charts/line/LineSpec.ts';
import type { DatedNote } from '../../domain/DatedNote.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { chartView, type ChartView } from '../ChartView.ts';
import { byDate } from '../time/Dated.ts';
import { dayOnAxis } from './supplementDate.ts';
import { supplementLines } from './supplementLines.ts';
import { supplementPoints } from './supplementPoints.ts';
import { supplementTimeSpec } from './supplementTimeSpec.ts';
import { supplementTimeTable } from './supplementTimeTable.ts';
import type { SupplementView } from './SupplementView.ts';

/**
 * A kind of table beside the coverage tables over time, a chart for each of its rates; none while there is only one status date.
 *
 * @param present The one that goes with the view.
 * @param history Every one of its kind, of equal dates the one accepted last standing last.
 * @param notes What the planner pinned to the time axis.
 */
export function supplementDevelopment(
  present: SupplementView,
  history: readonly SupplementView[],
  notes: readonly DatedNote[],
): readonly ChartView<LineSpec>[] {
  const dates = byDate(history, ({ table }) => dayOnAxis(table.kind, table.asOf));
  if (dates.length < 2) return [];
  return supplementKinds[present.table.kind].rates.map((rate) => {
    const lines = supplementLines(present, dates, rate);
    return chartView({
      id: `${present.table.kind}-${rate.indicator.id}`,
      spec: () => supplementTimeSpec(present, dates, rate, lines, notes),
      twin: ({ title }) => supplementTimeTable(present, dates, rate, lines, title),
      points: () => supplementPoints(dates, rate, lines),
    });
  });
}
