import type { ScaleLinear, ScaleTime } from 'd3';
import { emptyScene } from '../emptyScene.ts';
import type { PlacedDot, Scene } from '../Scene.ts';
import type { Point, Trace } from './createTracer.ts';
import type { SeriesStyle } from './seriesStyle.ts';
import { timeOf } from './timeScale.ts';
import type { TimeSeries } from './TimeSpec.ts';

/** How a series is drawn. */
export interface SeriesDrawing {
  readonly style: SeriesStyle;
  /** px of body text. */
  readonly em: number;
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** px of each date; a dot an observation stands where there are few. */
  readonly dots: readonly number[] | null;
}

/** A series' line, a dot where a value stands alone and at its end, open dots where another value was published before. */
export function drawSeries(series: TimeSeries, trace: Trace, { style, em, x, y, dots }: SeriesDrawing): Scene {
  const strokeWidth = style.width * em;
  const filled =
    (r: number) =>
    ({ cx, cy }: { readonly cx: number; readonly cy: number }): PlacedDot => ({
      cx,
      cy,
      r,
      fill: style.line,
      stroke: 'paper',
      strokeWidth: 0,
    });
  const at = (point: Point) => ({ cx: point.x, cy: point.y });
  const observed = dots?.flatMap((cx, index) => {
    const value = series.values[index] ?? null;
    return value === null ? [] : [{ cx, cy: y(value) }];
  });
  const open = series.earlier.map(({ date, value }): PlacedDot => ({
    cx: x(timeOf(date)),
    cy: y(value),
    r: strokeWidth * 0.7 + em * 0.1,
    fill: 'paper',
    stroke: style.line,
    strokeWidth: em * 0.08,
  }));
  return {
    ...emptyScene,
    paths: trace.d === '' ? [] : [{ d: trace.d, fill: 'none', stroke: style.line, strokeWidth }],
    dots: [
      ...open,
      ...(observed ?? trace.lone.map(at)).map(filled(strokeWidth / 2 + em * 0.1)),
      ...(trace.last ? [filled(strokeWidth / 2 + em * 0.16)(at(trace.last))] : []),
    ],
  };
}
