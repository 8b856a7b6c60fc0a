import type { ScaleLinear } from 'd3';
import { emptyScene } from '../emptyScene.ts';
import { roundPx } from '../roundPx.ts';
import type { PlacedDot, Scene } from '../Scene.ts';
import type { Point } from '../time/createTracer.ts';
import type { SeriesStyle } from '../time/seriesStyle.ts';
import type { SlopePlan } from './SlopePlan.ts';
import type { SlopeRow } from './SlopeSpec.ts';

export interface DrawnSlope {
  readonly scene: Scene;
  /** Where the row stands at the older and at the newer date; null where it has no value. */
  readonly ends: readonly [Point | null, Point | null];
}

/** A dot at each date with a value, and a line between two. */
export function drawSlope(row: SlopeRow, style: SeriesStyle, plan: SlopePlan, y: ScaleLinear<number, number>): DrawnSlope {
  const strokeWidth = style.width * plan.em;
  const end = (value: number | null, x: number): Point | null => (value === null ? null : { x, y: y(value) });
  const ends = [end(row.from.value, plan.plot[0]), end(row.to.value, plan.plot[1])] as const;
  const [from, to] = ends;
  const dots = ends.flatMap((point): readonly PlacedDot[] =>
    point === null
      ? []
      : [{ cx: point.x, cy: point.y, r: strokeWidth * 1.2 + plan.em * 0.06, fill: style.line, stroke: 'paper', strokeWidth: 0 }],
  );
  const d = from && to ? `M${roundPx(from.x)} ${roundPx(from.y)}L${roundPx(to.x)} ${roundPx(to.y)}` : '';
  return { ends, scene: { ...emptyScene, paths: d === '' ? [] : [{ d, fill: 'none', stroke: style.line, strokeWidth }], dots } };
}
