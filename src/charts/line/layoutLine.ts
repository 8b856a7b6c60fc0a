import { numberFormat } from '../numberFormat.ts';
import type { Canvas } from '../Canvas.ts';
import type { ChartLayout } from '../ChartLayout.ts';
import { fitPlot } from '../fitPlot.ts';
import { joinScenes } from '../joinScenes.ts';
import { layoutFoot } from '../layoutFrame.ts';
import { leaderRoom } from '../placeEndLabels.ts';
import { linesOnPlot } from '../linesOnPlot.ts';
import type { PlottedLine, PointPlot } from '../PointPlot.ts';
import { placeValueGrid, placeValueTexts, tickTextWidth } from '../placeValueGrid.ts';
import { roundLayout } from '../roundLayout.ts';
import { extentOf } from '../time/extentOf.ts';
import { placeMarkList } from '../time/placeMarkList.ts';
import { placeMarkRules, placeMarkSigns } from '../time/placeMarks.ts';
import { placeTimeTexts } from '../time/placeTimeTexts.ts';
import { timeOf, timeScale } from '../time/timeScale.ts';
import { timeTicks } from '../time/timeTicks.ts';
import { uprightAxis } from '../uprightAxis.ts';
import type { LinePlan } from './LinePlan.ts';
import type { LineSpec } from './LineSpec.ts';
import { placeLines } from './placeLines.ts';
import { planLine } from './planLine.ts';

/**
 * Lays out one indicator over time.
 *
 * @returns px from the top left, rounded to 0.1. Items in the order they are painted: the context as one, then pale, plain and highlighted lines.
 *   A missing value is a gap in its line, a value between two gaps a dot, an area without any value a label at the foot of the plot.
 *   With a fixed canvas height the plot gives, then the text; a chart that still does not fit is taller than its canvas.
 */
export function layoutLine(spec: LineSpec, canvas: Canvas): ChartLayout {
  const { plan, plotHeight } = fitPlot(canvas, (em) => planLine(spec, canvas.width, em));
  const { layout, plot } = layoutAt(plan, plotHeight);
  return { ...roundLayout(layout), plots: [plot] };
}

function layoutAt(plan: LinePlan, plotHeight: number): { readonly layout: ChartLayout; readonly plot: PointPlot } {
  const { spec, width, em, smallSize, hairline } = plan;
  const plot = { top: plan.plotTop, bottom: plan.plotTop + plotHeight };
  const everything = [...spec.series, ...(spec.context?.series ?? []), ...(spec.comparator ? [spec.comparator] : [])];
  const format = numberFormat(spec.locale, spec.axis.format);
  const { scale: y, ticks } = uprightAxis(extentOf(everything), spec.axis.fromZero, [plot.bottom, plot.top], format, smallSize);
  const gutter = tickTextWidth(ticks, smallSize);
  const left = gutter + (gutter > 0 ? em * 0.5 : 0);
  const right = plan.labels.length > 0 ? plan.labelLeft - leaderRoom(plan.labels.length, width, em) : width - em * 0.4;
  const x = timeScale(spec.dates, [left + em * 0.4, right]);
  const room = { scale: x, plot, hairline };
  const dates = timeTicks(spec.dates, x, spec.locale, { left: 0, right: width, size: smallSize });
  const signs = { size: smallSize, reach: [gutter + (gutter > 0 ? em * 0.15 : 0), width] } as const;
  const breaks = plan.marks.filter(({ kind }) => kind === 'break');
  const notes = plan.marks.filter(({ kind }) => kind === 'note');
  const lines = placeLines(plan, { x, y, plot });
  const list = placeMarkList(plan.marks, { width, top: plot.bottom + plan.listAway, size: smallSize });
  const foot = layoutFoot(spec, width, em, plot.bottom + plan.listAway + list.height + em * 0.6);
  const backdrop = joinScenes(
    plan.head.scene,
    placeValueGrid(ticks, y, [left, right], hairline),
    placeValueTexts(ticks, gutter, smallSize),
    placeMarkRules(plan.marks, room),
    placeMarkSigns(breaks, room, { ...signs, side: 'above' }),
    placeMarkSigns(notes, room, { ...signs, side: 'below' }),
    placeTimeTexts(dates, { top: plot.bottom, y: plot.bottom + plan.datesAway, size: smallSize, hairline }),
    list.scene,
  );
  return {
    layout: {
      width,
      height: foot.height,
      frame: { head: plan.head.head, bodyTop: plan.head.bottom, ...foot },
      backdrop,
      items: lines.items,
      itemsKeepToBoxes: false,
      overlay: lines.comparator,
    },
    plot: linesOnPlot(y, {
      box: { x: 0, y: plot.top - em * 0.7, width, height: plotHeight + em * 1.4 },
      xs: spec.dates.map(({ date }) => x(timeOf(date))),
      lines: plottedLines(spec),
    }),
  };
}

function plottedLines({ series, context, comparator }: LineSpec): readonly PlottedLine[] {
  return [
    ...[...series, ...(context?.series ?? [])].map(({ id, label, values }) => ({ id, name: label, values })),
    ...(comparator ? [{ id: null, name: comparator.label, values: comparator.values }] : []),
  ];
}
