import type { ScaleLinear } from 'd3';
import type { Canvas } from '../Canvas.ts';
import type { ChartItem, ChartLayout } from '../ChartLayout.ts';
import { emptyScene } from '../emptyScene.ts';
import { fitPlot } from '../fitPlot.ts';
import { fitText } from '../fitText.ts';
import { joinScenes } from '../joinScenes.ts';
import { layoutFoot } from '../layoutFrame.ts';
import { linesOnPlot } from '../linesOnPlot.ts';
import { measureText } from '../measureText.ts';
import type { PlottedLine, PointPlot } from '../PointPlot.ts';
import { roundLayout } from '../roundLayout.ts';
import { roundPx } from '../roundPx.ts';
import type { PlacedText, Scene } from '../Scene.ts';
import { contextStyle, paintOrder } from '../time/seriesStyle.ts';
import { valueScale } from '../valueScale.ts';
import { drawSlope } from './drawSlope.ts';
import { placeSlopes } from './placeSlopes.ts';
import type { SlopePlan } from './SlopePlan.ts';
import { planSlope } from './planSlope.ts';
import type { SlopeRow, SlopeSpec } from './SlopeSpec.ts';

/**
 * Lays out one indicator at two dates.
 *
 * @returns px from the top left, rounded to 0.1. Items in the order they are painted: context, then pale, plain and highlighted rows.
 *   A row that is missing on one side is a dot with its label, one that is missing on both a label at the foot of the plot.
 *   With a fixed canvas height the plot gives, then the text; a chart that still does not fit is taller than its canvas.
 */
export function layoutSlope(spec: SlopeSpec, canvas: Canvas): ChartLayout {
  const { plan, plotHeight } = fitPlot(canvas, (em) => planSlope(spec, canvas.width, em));
  const { layout, plot } = layoutAt(plan, plotHeight);
  return { ...roundLayout(layout), plots: [plot] };
}

function layoutAt(plan: SlopePlan, plotHeight: number): { readonly layout: ChartLayout; readonly plot: PointPlot } {
  const { spec, width, em } = plan;
  const plot = { top: plan.plotTop, bottom: plan.plotTop + plotHeight };
  const known = [...plan.rows.map(({ row }) => row), ...(spec.context?.rows ?? [])].flatMap(({ from, to }) => [from.value, to.value]);
  const y = valueScale(known, spec.axis.fromZero, [plot.bottom - em * 0.6, plot.top + em * 0.6]);
  const named = placeSlopes(plan, y, plot);
  const emphases = new Map(spec.rows.map(({ id, emphasis }) => [id, paintOrder[emphasis]]));
  const areas = named.items.sort((one, other) => (emphases.get(one.id) ?? 0) - (emphases.get(other.id) ?? 0));
  const foot = layoutFoot(spec, width, em, plot.bottom + em * 1.1);
  const uprights = plan.plot.map((x) => ({
    x1: x,
    y1: plot.top,
    x2: x,
    y2: plot.bottom,
    color: 'hairline' as const,
    width: plan.hairline * 1.5,
  }));
  return {
    layout: {
      width,
      height: foot.height,
      frame: { head: plan.head.head, bodyTop: plan.head.bottom, ...foot },
      backdrop: joinScenes(plan.head.scene, zeroLine(plan, y), { ...emptyScene, lines: uprights, texts: dateTexts(plan) }),
      items: [...contextItems(plan, y), ...areas],
      itemsKeepToBoxes: false,
      overlay: named.comparator,
    },
    plot: linesOnPlot(y, {
      box: { x: 0, y: plot.top, width, height: plotHeight },
      xs: plan.plot,
      lines: plottedLines(spec),
    }),
  };
}

function plottedLines({ rows, context, comparator }: SlopeSpec): readonly PlottedLine[] {
  const ends = ({ from, to }: SlopeRow): PlottedLine['values'] => [from.value, to.value];
  return [
    ...[...rows, ...(context?.rows ?? [])].map((row) => ({ id: row.id, name: row.label, values: ends(row) })),
    ...(comparator ? [{ id: null, name: comparator.label, values: ends(comparator) }] : []),
  ];
}

function contextItems(plan: SlopePlan, y: ScaleLinear<number, number>): readonly ChartItem[] {
  return (plan.spec.context?.rows ?? []).map((row) => {
    const { scene, ends } = drawSlope(row, contextStyle, plan, y);
    const end = ends[1] ?? ends[0];
    const half = plan.em * 0.4;
    const box = end
      ? { x: end.x - half, y: end.y - half, width: 2 * half, height: 2 * half }
      : { x: plan.plot[0], y: y.range()[0] ?? 0, width: 0, height: 0 };
    return { id: row.id, name: row.label, box, scene };
  });
}

function zeroLine(plan: SlopePlan, y: ScaleLinear<number, number>): Scene {
  const [low = 0, high = 0] = y.domain();
  if (!plan.spec.axis.fromZero || low > 0 || high < 0) return emptyScene;
  const [x1, x2] = plan.plot;
  return { ...emptyScene, lines: [{ x1, y1: y(0), x2, y2: y(0), color: 'hairline', width: plan.hairline }] };
}

/** The two dates over their ends; neither reaches beyond the middle between them. */
function dateTexts(plan: SlopePlan): readonly PlacedText[] {
  const size = roundPx(plan.em * 0.95);
  const middle = (plan.plot[0] + plan.plot[1]) / 2;
  const half = size * 0.4;
  const rooms = [
    [0, middle - half],
    [middle + half, plan.width],
  ] as const;
  return rooms.map(([left, right], index) => {
    const text = fitText(plan.spec.dates[index] ?? '', right - left, size, 700);
    const width = measureText(text, size, 700);
    const x = Math.max(left, Math.min(right - width, (plan.plot[index] ?? 0) - width / 2));
    return { text, x, y: plan.plotTop - plan.em * 0.5, anchor: 'start', size, weight: 700, color: 'ink' };
  });
}
