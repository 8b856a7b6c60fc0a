import type { Box } from '../Box.ts';
import type { ChartItem } from '../ChartLayout.ts';
import { emptyScene } from '../emptyScene.ts';
import { markColor } from '../markColor.ts';
import type { PlacedText } from '../Scene.ts';
import type { PlaneChart } from './PlaneChart.ts';
import { obstacleMap } from './obstacleMap.ts';
import { type Dot, placeDotLabels } from './placeDotLabels.ts';
import type { PlotArea } from './PlotArea.ts';

/** Up to so many names may carry the values too; up to so many dots are all named. */
const fewNames = 8;
const someDots = 16;

/** Half the side of the smallest square that can be hit, in body text sizes. */
const reach = 0.75;

/**
 * Draws the dots that have a place, larger ones first, and names those that have room for it.
 *
 * @param largest px of the largest radius.
 * @param obstacles What no name may touch, besides the dots themselves.
 */
export function layoutDots(chart: PlaneChart, area: PlotArea, largest: number, obstacles: readonly Box[]): readonly ChartItem[] {
  const { em } = area;
  const dots = chart.points
    .flatMap((point): readonly Dot[] =>
      point.x === null || point.y === null ? [] : [{ point, cx: area.x(point.x), cy: area.y(point.y), r: point.radius(em, largest) }],
    )
    .sort((one, other) => other.r - one.r);
  const named = chart.named === 'all' || dots.length <= someDots ? dots : dots.filter(({ point }) => point.emphasis === 'highlight');
  const labels = nameDots(named, dots, area, obstacles);
  return dots.map(({ point, cx, cy, r }) => {
    const half = Math.max(r, em * reach);
    return {
      id: point.id,
      name: point.label,
      box: { x: cx - half, y: cy - half, width: 2 * half, height: 2 * half },
      scene: {
        ...emptyScene,
        dots: [{ cx, cy, r, fill: markColor(point.emphasis), stroke: 'paper', strokeWidth: em * 0.06, opacity: 0.85 }],
        texts: labels.get(point.id) ?? [],
      },
    };
  });
}

/** Values stand under every name or under none. */
function nameDots(
  named: readonly Dot[],
  dots: readonly Dot[],
  area: PlotArea,
  obstacles: readonly Box[],
): ReadonlyMap<string, readonly PlacedText[]> {
  const place = (detailed: boolean) => {
    const map = obstacleMap(area.em * 4);
    for (const box of obstacles) map.addBox(box);
    for (const dot of dots) map.addCircle(dot);
    return placeDotLabels(named, area, map, detailed);
  };
  const detailed = named.length <= fewNames ? place(true) : null;
  return detailed?.size === named.length ? detailed : place(false);
}
