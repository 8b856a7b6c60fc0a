import type { ValueAxis } from '../ChartParts.ts';
import { emptyScene } from '../emptyScene.ts';
import { markColor } from '../markColor.ts';
import type { RowMark } from '../rows/RowsChart.ts';
import type { RowsPlan } from '../rows/RowsPlan.ts';
import type { RankedRowSpec } from './RankedSpec.ts';

/**
 * A row's mark: a bar where its length is read from zero, else a dot on its way from the comparator. A pale row is not compared and so has no way.
 */
export function placeMark(row: RankedRowSpec, axis: ValueAxis, { style, scale }: RowsPlan): RowMark {
  if (row.value === null) return { scene: emptyScene, extent: null };
  const color = markColor(row.emphasis);
  const x = scale(row.value);
  if (axis.fromZero) {
    const zero = scale(0);
    const [from, to] = [Math.min(zero, x), Math.max(zero, x)];
    const bar = { x: from, y: -style.barHeight / 2, width: to - from, height: style.barHeight, color };
    return { scene: { ...emptyScene, bars: to > from ? [bar] : [] }, extent: [from, to] };
  }
  const r = style.dotRadius;
  const way =
    axis.comparator === null || row.emphasis === 'pale'
      ? []
      : [{ x1: scale(axis.comparator.value), y1: 0, x2: x, y2: 0, color, width: r * 0.45, opacity: 0.6 }];
  const dot = { cx: x, cy: 0, r, fill: color, stroke: 'paper', strokeWidth: 0 } as const;
  return {
    scene: { ...emptyScene, lines: way, dots: [dot] },
    extent: [Math.min(x - r, ...way.map((line) => line.x1)), Math.max(x + r, ...way.map((line) => line.x1))],
  };
}
