import type { Box } from '../Box.ts';
import { measureText } from '../measureText.ts';
import { roundPx } from '../roundPx.ts';
import type { PlacedLine, PlacedText } from '../Scene.ts';
import type { Circle, ObstacleMap } from './obstacleMap.ts';
import type { PlanePoint } from './PlaneChart.ts';
import type { PlotArea } from './PlotArea.ts';

/** What names must not touch: what is solid, and lines that the way to a name may cross. */
export interface Obstacles {
  readonly solid: ObstacleMap;
  readonly lines: ObstacleMap;
}

/** A dot's name, and the line to it where it could not stand beside its dot. */
export interface DotLabel {
  readonly texts: readonly PlacedText[];
  readonly leader: readonly PlacedLine[];
}

/** A point with its place. */
export interface Dot extends Circle {
  readonly point: PlanePoint;
}

const lineHeight = 1.15;

/**
 * Names dots beside them: highlighted ones first, then the larger ones. A highlighted one that finds no free place beside it is named
 * further off, with a line to its name; any other goes unnamed.
 *
 * @param obstacles The names are added to what is solid.
 * @param detailed Whether a dot's values stand under its name.
 * @param fromLines How far names stand from lines, in body text sizes.
 * @returns Labels by the dots' ids.
 */
export function placeDotLabels(
  dots: readonly Dot[],
  area: PlotArea,
  obstacles: Obstacles,
  detailed: boolean,
  fromLines: number,
): ReadonlyMap<string, DotLabel> {
  const placed = new Map<string, DotLabel>();
  const crowded: Dot[] = [];
  for (const dot of [...dots].sort(byImportance)) {
    const lines = [dot.point.label, detailed ? dot.point.detail : ''].filter((line) => line !== '');
    const label = lines.length === 0 ? null : placeLabel(lines, dot, area, obstacles, fromLines, besideSpots);
    if (label !== null) placed.set(dot.point.id, label);
    else if (dot.point.emphasis === 'highlight' && dot.point.label !== '') crowded.push(dot);
  }
  for (const dot of crowded.slice(0, mostLeaders)) {
    const label = placeLabel([dot.point.label], dot, area, obstacles, fromLines, farSpots);
    if (label !== null) placed.set(dot.point.id, label);
  }
  return placed;
}

function byImportance(one: Dot, other: Dot): number {
  const rank = ({ point }: Dot) => (point.emphasis === 'highlight' ? 0 : 1);
  return rank(one) - rank(other) || other.r - one.r;
}

type Spots = (dot: Dot, width: number, height: number, em: number) => readonly Spot[];

function placeLabel(
  lines: readonly string[],
  dot: Dot,
  area: PlotArea,
  obstacles: Obstacles,
  fromLines: number,
  spots: Spots,
): DotLabel | null {
  const { em, across, down } = area;
  const sizes = lines.map((_, index) => roundPx(em * (index === 0 ? 0.9 : 0.8)));
  const weight = dot.point.emphasis === 'highlight' ? 700 : 400;
  const widths = lines.map((line, index) => measureText(line, sizes[index] ?? em, index === 0 ? weight : 400));
  const width = Math.max(...widths);
  const height = sizes.reduce((sum, size, index) => sum + size * (index === 0 ? 1 : lineHeight), 0);
  const gap = em * 0.15;
  for (const { x, y, at, way } of spots(dot, width, height, em)) {
    const box = { x, y, width, height };
    const inside = x >= across[0] && x + width <= across[1] && y >= down[0] && y + height <= down[1];
    if (!inside || obstacles.solid.touches(box, gap) || obstacles.lines.touches(box, em * fromLines)) continue;
    const stepping = way === null ? [] : pointsAlong(way, em * 0.25);
    if (stepping.some((point) => obstacles.solid.touches(point, gap))) continue;
    for (const taken of [box, ...stepping]) obstacles.solid.addBox(taken);
    const leader: readonly PlacedLine[] = way === null ? [] : [{ ...way, color: 'highlight', width: area.hairline, opacity: 0.7 }];
    return { texts: setLines(lines, sizes, widths, dot, box, at), leader };
  }
  return null;
}

/** Points on a line, as boxes without size. */
function pointsAlong({ x1, y1, x2, y2 }: Way, step: number): readonly Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / step));
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count;
    return { x: x1 + (x2 - x1) * share, y: y1 + (y2 - y1) * share, width: 0, height: 0 };
  });
}

type Side = 'left' | 'middle' | 'right';

type Way = Pick<PlacedLine, 'x1' | 'y1' | 'x2' | 'y2'>;

/** Where a label may stand: its top left, the side of the dot that it is on, and the line to it. */
interface Spot extends Pick<Box, 'x' | 'y'> {
  readonly at: Side;
  readonly way: Way | null;
}

/** Places around a dot, best first: beside it, above and below, then over its corners. */
function besideSpots({ cx, cy, r }: Dot, width: number, height: number, em: number): readonly Spot[] {
  const gap = em * 0.25;
  const out = r + gap;
  const corner = r * Math.SQRT1_2 + gap * 0.6;
  const beside = cy - height / 2;
  return [
    { x: cx + out, y: beside, at: 'right', way: null },
    { x: cx - out - width, y: beside, at: 'left', way: null },
    { x: cx - width / 2, y: cy - out - height, at: 'middle', way: null },
    { x: cx - width / 2, y: cy + out, at: 'middle', way: null },
    { x: cx + corner, y: cy - corner - height, at: 'right', way: null },
    { x: cx + corner, y: cy + corner, at: 'right', way: null },
    { x: cx - corner - width, y: cy - corner - height, at: 'left', way: null },
    { x: cx - corner - width, y: cy + corner, at: 'left', way: null },
  ];
}

/** How far off a name may stand, in body text sizes, and in how many directions it is tried. */
const distances = [1.2, 2.2, 3.4, 4.8, 6.4];
const directions = 12;

/** At most so many names stand off their dots: more lines would be a tangle, and the search is bounded. */
const mostLeaders = 24;

/** Places further off, the nearest first, each with a line from the dot to the name. */
function farSpots({ cx, cy, r }: Dot, width: number, height: number, em: number): readonly Spot[] {
  return distances.flatMap((distance) =>
    Array.from({ length: directions }, (_, index): Spot => {
      const angle = (2 * Math.PI * index) / directions;
      const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
      const [start, end] = [r + em * 0.2, r + em * distance];
      const way = { x1: cx + ux * start, y1: cy + uy * start, x2: cx + ux * end, y2: cy + uy * end };
      const air = em * 0.2;
      if (Math.abs(ux) < 0.3) return { x: way.x2 - width / 2, y: uy < 0 ? way.y2 - air - height : way.y2 + air, at: 'middle', way };
      const y = way.y2 - height / 2;
      return ux > 0 ? { x: way.x2 + air, y, at: 'right', way } : { x: way.x2 - air - width, y, at: 'left', way };
    }),
  );
}

function setLines(
  lines: readonly string[],
  sizes: readonly number[],
  widths: readonly number[],
  { point }: Dot,
  box: Box,
  at: Side,
): readonly PlacedText[] {
  let top = box.y;
  return lines.map((text, index): PlacedText => {
    const size = sizes[index] ?? 0;
    const spare = box.width - (widths[index] ?? 0);
    const x = box.x + (at === 'right' ? 0 : at === 'left' ? spare : spare / 2);
    if (index > 0) top += size * (lineHeight - 1);
    const y = top + size * 0.78;
    top += size;
    if (index > 0) return { text, x, y, anchor: 'start', size, weight: 400, color: 'muted' };
    const color = point.emphasis === 'highlight' ? 'highlight' : point.emphasis === 'pale' ? 'muted' : 'ink';
    return { text, x, y, anchor: 'start', size, weight: point.emphasis === 'highlight' ? 700 : 400, color };
  });
}
