import type { Box } from '../Box.ts';
import { measureText } from '../measureText.ts';
import { roundPx } from '../roundPx.ts';
import type { PlacedText } from '../Scene.ts';
import type { Circle, ObstacleMap } from './obstacleMap.ts';
import type { PlanePoint } from './PlaneChart.ts';
import type { PlotArea } from './PlotArea.ts';

/** A point with its place. */
export interface Dot extends Circle {
  readonly point: PlanePoint;
}

const lineHeight = 1.15;

/**
 * Names dots beside them: highlighted ones first, then the larger ones. What finds no free place goes unnamed.
 *
 * @param map What names must not touch; the names are added to it.
 * @param detailed Whether a dot's values stand under its name.
 * @returns Texts by the dots' ids.
 */
export function placeDotLabels(
  dots: readonly Dot[],
  area: PlotArea,
  map: ObstacleMap,
  detailed: boolean,
): ReadonlyMap<string, readonly PlacedText[]> {
  const placed = new Map<string, readonly PlacedText[]>();
  for (const dot of [...dots].sort(byImportance)) {
    const lines = [dot.point.label, detailed ? dot.point.detail : ''].filter((line) => line !== '');
    const texts = lines.length === 0 ? null : placeLabel(lines, dot, area, map);
    if (texts !== null) placed.set(dot.point.id, texts);
  }
  return placed;
}

function byImportance(one: Dot, other: Dot): number {
  const rank = ({ point }: Dot) => (point.emphasis === 'highlight' ? 0 : 1);
  return rank(one) - rank(other) || other.r - one.r;
}

function placeLabel(lines: readonly string[], dot: Dot, area: PlotArea, map: ObstacleMap): readonly PlacedText[] | null {
  const { em, across, down } = area;
  const sizes = lines.map((_, index) => roundPx(em * (index === 0 ? 0.9 : 0.8)));
  const weight = dot.point.emphasis === 'highlight' ? 700 : 400;
  const widths = lines.map((line, index) => measureText(line, sizes[index] ?? em, index === 0 ? weight : 400));
  const width = Math.max(...widths);
  const height = sizes.reduce((sum, size, index) => sum + size * (index === 0 ? 1 : lineHeight), 0);
  for (const { x, y, at } of spots(dot, width, height, em * 0.25)) {
    const box = { x, y, width, height };
    const inside = x >= across[0] && x + width <= across[1] && y >= down[0] && y + height <= down[1];
    if (!inside || map.touches(box, em * 0.15)) continue;
    map.addBox(box);
    return setLines(lines, sizes, widths, dot, box, at);
  }
  return null;
}

type Side = 'left' | 'middle' | 'right';

/** Places around a dot, best first: beside it, above and below, then over its corners. */
function spots({ cx, cy, r }: Dot, width: number, height: number, gap: number): readonly (Pick<Box, 'x' | 'y'> & { readonly at: Side })[] {
  const out = r + gap;
  const corner = r * Math.SQRT1_2 + gap * 0.6;
  const beside = cy - height / 2;
  return [
    { x: cx + out, y: beside, at: 'right' },
    { x: cx - out - width, y: beside, at: 'left' },
    { x: cx - width / 2, y: cy - out - height, at: 'middle' },
    { x: cx - width / 2, y: cy + out, at: 'middle' },
    { x: cx + corner, y: cy - corner - height, at: 'right' },
    { x: cx + corner, y: cy + corner, at: 'right' },
    { x: cx - corner - width, y: cy - corner - height, at: 'left' },
    { x: cx - corner - width, y: cy + corner, at: 'left' },
  ];
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
