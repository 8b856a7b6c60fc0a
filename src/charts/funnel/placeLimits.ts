import type { Box } from '../Box.ts';
import { measureText } from '../measureText.ts';
import { roundPx } from '../roundPx.ts';
import type { PlacedPath, PlacedText } from '../Scene.ts';
import type { PlaneLines } from '../plane/PlaneLines.ts';
import type { PlotArea } from '../plane/PlotArea.ts';
import { clipSegment, type Point } from './clipSegment.ts';
import type { FunnelLimit } from './FunnelSpec.ts';

/** Draws limits as curves that end where the plot does, a lower one only where it is above zero; the room inside the narrowest ones filled, with their names right of the plot. */
export function placeLimits(limits: readonly FunnelLimit[], area: PlotArea): PlaneLines {
  const zero = area.y(0);
  const segments = limits.flatMap((limit) => [
    ...clipAll(curve(limit, 'upper', area), area),
    ...clipAll(curve(limit, 'lower', area), area).filter(([from, to]) => from.y !== zero || to.y !== zero),
  ]);
  const d = segments.map(([from, to], index) => {
    const before = segments[index - 1]?.[1];
    const start = before && before.x === from.x && before.y === from.y ? '' : `M${roundPx(from.x)} ${roundPx(from.y)}`;
    return `${start}L${roundPx(to.x)} ${roundPx(to.y)}`;
  });
  const lines: PlacedPath = { d: d.join(''), fill: 'none', stroke: 'muted', strokeWidth: area.hairline };
  const names = placeNames(limits, area);
  return {
    areas: limits[0] === undefined ? [] : fill(limits[0], area),
    curves: d.length === 0 ? [] : [lines],
    texts: names,
    obstacles: segments.map(([from, to]): Box => ({
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    })),
  };
}

/** px that the limits' names take right of the plot. */
export function limitNamesWidth(limits: readonly FunnelLimit[], em: number): number {
  const size = nameSize(em);
  return limits.length === 0 ? 0 : Math.max(...limits.map(({ label }) => measureText(label, size))) + em * 0.4;
}

function nameSize(em: number): number {
  return roundPx(em * 0.8);
}

function curve({ points }: FunnelLimit, side: 'lower' | 'upper', { x, y }: PlotArea): readonly Point[] {
  return points.map((point) => ({ x: x(point.capacity), y: y(point[side]) })).filter((point) => Number.isFinite(point.x + point.y));
}

function clipAll(points: readonly Point[], { across, down }: PlotArea): readonly (readonly [Point, Point])[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    const clipped = from === undefined ? null : clipSegment(from, to, across, down);
    return clipped === null ? [] : [clipped];
  });
}

function fill(limit: FunnelLimit, area: PlotArea): readonly PlacedPath[] {
  const outline = [...held(curve(limit, 'upper', area), area), ...held(curve(limit, 'lower', area), area).reverse()];
  const d = outline.map(({ x, y }) => `${roundPx(x)} ${roundPx(y)}`).join('L');
  return outline.length < 4 ? [] : [{ d: `M${d}Z`, fill: 'band', stroke: 'none', strokeWidth: 0 }];
}

/** A curve that follows the plot's edge where it would leave it. */
function held(points: readonly Point[], area: PlotArea): Point[] {
  const { across, down } = area;
  const inside = ({ x, y }: Point) => ({
    x: Math.max(across[0], Math.min(across[1], x)),
    y: Math.max(down[0], Math.min(down[1], y)),
  });
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const crossing = before === undefined ? null : clipSegment(before, point, across, down);
    return [...(crossing ?? []), inside(point)];
  });
}

/** Names of the upper curves at their right ends, the widest limits' on top, pushed apart from each other. */
function placeNames(limits: readonly FunnelLimit[], area: PlotArea): readonly PlacedText[] {
  const size = nameSize(area.em);
  const step = size * 1.15;
  const ends = [...limits].reverse().flatMap((limit) => {
    const end = clipAll(curve(limit, 'upper', area), area).at(-1)?.[1];
    return end === undefined ? [] : [{ label: limit.label, y: end.y + size * 0.33 }];
  });
  let lowest = area.down[0] + size;
  return ends.map(({ label, y }, index): PlacedText => {
    const floor = area.down[1] - size * 0.22 - (ends.length - 1 - index) * step;
    const placed = Math.max(lowest, Math.min(floor, y));
    lowest = placed + step;
    return { text: label, x: area.across[1] + area.em * 0.3, y: placed, anchor: 'start', size, weight: 400, color: 'muted' };
  });
}
