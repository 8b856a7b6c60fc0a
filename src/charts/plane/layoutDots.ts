import type { Box } from '../Box.ts';
import type { ChartItem } from '../ChartLayout.ts';
import { emptyScene } from '../emptyScene.ts';
import { markColor } from '../markColor.ts';
import type { PlaneChart } from './PlaneChart.ts';
import { obstacleMap } from './obstacleMap.ts';
import { type Dot, type DotLabel, placeDotLabels } from './placeDotLabels.ts';
import type { PlotArea } from './PlotArea.ts';

/** Up to so many names may carry the values too; up to so many dots are all named. */
const fewNames = 8;
const someDots = 16;

/** What no name may touch, besides the dots. */
export interface PlaneObstacles {
  readonly texts: readonly Box[];
  readonly lines: readonly Box[];
}

/** Half the side of the smallest square that can be hit, in body text sizes. */
const reach = 0.75;

/**
 * Draws the dots that have a place, larger ones first, and names those that have room for it.
 *
 * @param largest px of the largest radius.
 */
export function layoutDots(chart: PlaneChart, area: PlotArea, largest: number, obstacles: PlaneObstacles): readonly ChartItem[] {
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
        lines: labels.get(point.id)?.leader ?? [],
        texts: labels.get(point.id)?.texts ?? [],
      },
    };
  });
}

/** How far names stand from lines, in body text sizes: well clear of them where that leaves each a place beside its dot, else as near as can be read. */
const clearOfLines = 0.45;
const nearLines = 0.15;

/** Values stand under every name or under none. */
function nameDots(named: readonly Dot[], dots: readonly Dot[], area: PlotArea, obstacles: PlaneObstacles): ReadonlyMap<string, DotLabel> {
  const place = (detailed: boolean, fromLines: number) => {
    const [solid, lines] = [obstacleMap(area.em * 4), obstacleMap(area.em * 4)];
    for (const text of obstacles.texts) solid.addBox(text);
    for (const line of obstacles.lines) lines.addBox(line);
    for (const dot of dots) solid.addCircle(dot);
    return placeDotLabels(named, area, { solid, lines }, detailed, fromLines);
  };
  if (named.length <= fewNames) {
    const clear = place(true, clearOfLines);
    if (clear.size === named.length && [...clear.values()].every(({ leader }) => leader.length === 0)) return clear;
    const near = place(true, nearLines);
    if (near.size === named.length) return near;
  }
  return place(false, nearLines);
}
