import type { ScaleLinear, ScaleTime } from 'd3';
import type { ChartItem } from '../ChartLayout.ts';
import { emptyScene } from '../emptyScene.ts';
import { joinScenes } from '../joinScenes.ts';
import { type PlacedLabel, placeEndLabels } from '../placeEndLabels.ts';
import { paleField } from '../paleField.ts';
import type { Scene } from '../Scene.ts';
import { createTracer, type Trace } from '../time/createTracer.ts';
import { drawSeries } from '../time/drawSeries.ts';
import { comparatorStyle, contextStyle, paintOrder, seriesStyle } from '../time/seriesStyle.ts';
import { timeOf } from '../time/timeScale.ts';
import type { AreaSeries } from '../time/TimeSpec.ts';
import { contextId } from './contextId.ts';
import { spanPath } from './contextSpan.ts';
import type { LinePlan } from './LinePlan.ts';
import type { LineSpec } from './LineSpec.ts';

type Context = NonNullable<LineSpec['context']>;

/** The plot of a line chart; px. */
export interface LinePlot {
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly plot: { readonly top: number; readonly bottom: number };
}

/** px between two observations, in body text sizes, from which each has a dot; and the most lines that have. */
const roomForDots = 1.4;
const mostDottedLines = 12;

/** Draws every line with its label: the areas' as items, those without names as one under them, the comparator's apart, to lie over all. */
export function placeLines(plan: LinePlan, { x, y, plot }: LinePlot): { readonly items: readonly ChartItem[]; readonly comparator: Scene } {
  const { spec, em } = plan;
  const xs = spec.dates.map(({ date }) => x(timeOf(date)));
  const trace = createTracer(xs);
  const named = [...spec.series, ...(spec.comparator ? [spec.comparator] : [])].map((series) => trace(series.values, y));
  const labels = placeEndLabels(
    plan.labels.map((label, index) => ({ label, tip: named[index]?.last ?? null })),
    { side: 'right', edge: plan.labelLeft, top: plot.top - em * 0.5, bottom: plot.bottom + em * 0.35, hairline: plan.hairline },
  );
  const few =
    spec.series.length <= mostDottedLines && xs.every((at, index) => index === 0 || at - (xs[index - 1] ?? 0) >= em * roomForDots);
  const dots = few ? xs : null;
  const context = spec.context ? [plan.span ? spanItem(spec.context) : linesItem(spec.context)] : [];
  const lines = spec.series.map((series, index) => lineItem(series, named[index]!, labels[index]!));
  const painted = [...lines].sort((one, other) => one.order - other.order);
  const { comparator } = spec;
  const comparatorAt = spec.series.length;
  return {
    items: [...context, ...painted.map(({ item }) => item)],
    comparator: comparator
      ? joinScenes(
          drawSeries(comparator, named[comparatorAt]!, { style: comparatorStyle, em, x, y, dots: null }),
          labelScene(labels[comparatorAt]!),
        )
      : emptyScene,
  };

  /** All pale lines as one: nobody looks for one among them, and a hundred paths take a browser longer than one. */
  function linesItem({ label, series }: Context): ChartItem {
    const drawn = series.map(({ values }) => trace(values, y));
    const d = drawn.map((each) => each.d).join('');
    const line = { d, fill: 'none', stroke: contextStyle.line, strokeWidth: contextStyle.width * em } as const;
    const lone = drawn
      .flatMap((each) => each.lone)
      .map((point) => ({ cx: point.x, cy: point.y, r: em * 0.12, fill: contextStyle.line, stroke: 'paper', strokeWidth: 0 }) as const);
    return contextItem(label, { ...emptyScene, paths: d === '' ? [] : [line], dots: lone });
  }

  function spanItem({ spanLabel, series }: Context): ChartItem {
    const d = spanPath(series, xs, y);
    return contextItem(spanLabel, { ...emptyScene, paths: d === '' ? [] : [paleField(d, contextStyle.width * em)] });
  }

  function contextItem(name: string, scene: Scene): ChartItem {
    const [left = 0, right = 0] = x.range();
    return { id: contextId, name, box: { x: left, y: plot.top, width: right - left, height: plot.bottom - plot.top }, scene };
  }

  function lineItem(series: AreaSeries, drawn: Trace, label: PlacedLabel): { readonly item: ChartItem; readonly order: number } {
    const style = seriesStyle(series.emphasis);
    const scene = joinScenes(drawSeries(series, drawn, { style, em, x, y, dots }), labelScene(label));
    return { item: { id: series.id, name: series.label, box: label.box, scene }, order: paintOrder[series.emphasis] };
  }
}

function labelScene({ texts, leader }: PlacedLabel): Scene {
  return { ...emptyScene, lines: leader, texts };
}
