import type { RankedRowSpec } from './RankedSpec.ts';
import type { ColorName } from '../ColorName.ts';
import { emptyScene } from '../emptyScene.ts';
import type { Interval } from '../freeIntervals.ts';
import type { Scene } from '../Scene.ts';
import type { RankedPlan } from './RankedPlan.ts';

/**
 * A row's mark around y = 0: a bar where its length is read from zero, else a dot on its way from the comparator. A pale row is not compared and so has no way.
 *
 * @returns The mark and the px it spans; both empty where the value is missing.
 */
export function placeMark(row: RankedRowSpec, plan: RankedPlan): { readonly mark: Scene; readonly extent: Interval | null } {
  if (row.value === null) return { mark: emptyScene, extent: null };
  const { style, scale } = plan;
  const color: ColorName = row.emphasis === 'highlight' ? 'highlight' : row.emphasis === 'pale' ? 'pale' : 'data';
  const x = scale(row.value);
  if (plan.spec.axis.fromZero) {
    const zero = scale(0);
    const [from, to] = [Math.min(zero, x), Math.max(zero, x)];
    const bar = { x: from, y: -style.barHeight / 2, width: to - from, height: style.barHeight, color };
    return { mark: { ...emptyScene, bars: to > from ? [bar] : [] }, extent: [from, to] };
  }
  const r = style.dotRadius;
  const way =
    plan.comparatorX === null || row.emphasis === 'pale'
      ? []
      : [{ x1: plan.comparatorX, y1: 0, x2: x, y2: 0, color, width: r * 0.45, opacity: 0.6 }];
  const dot = { cx: x, cy: 0, r, fill: color, stroke: 'paper', strokeWidth: 0 } as const;
  return {
    mark: { ...emptyScene, lines: way, dots: [dot] },
    extent: [Math.min(x - r, ...way.map((line) => line.x1)), Math.max(x + r, ...way.map((line) => line.x1))],
  };
}
