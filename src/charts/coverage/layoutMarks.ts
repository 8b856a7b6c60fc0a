import type { ColorName } from '../ColorName.ts';
import type { PlacedPath } from '../Scene.ts';
import { countMarks } from './countMarks.ts';
import { groupGap, groupSize, type MarkGrid } from './MarkGrid.ts';
import { roundPx } from '../roundPx.ts';

/**
 * Draws every capacity as one mark: filled ones as dots, then vacant ones as rings; a fraction as the left or right part of its mark.
 *
 * @param marks Negative counts are drawn as none.
 * @param left px of the panel; `top` of the first line of marks.
 * @param color Of the filled dots; rings are always in the highlight.
 */
export function layoutMarks(
  marks: { readonly filled: number; readonly vacant: number },
  grid: MarkGrid,
  { left, top, color }: { readonly left: number; readonly top: number; readonly color: ColorName },
): readonly PlacedPath[] {
  const filled = Math.max(0, marks.filled);
  const capacity = filled + Math.max(0, marks.vacant);
  const strokeWidth = Math.max(0.7, grid.pitch * 0.11);
  const dot = markShape(grid.radius);
  const ring = markShape(grid.radius - strokeWidth / 2);
  const dots: string[] = [];
  const rings: string[] = [];
  const count = countMarks(marks);
  for (let index = 0; index < count; index += 1) {
    const column = index % grid.columns;
    const x = left + (column + Math.floor(column / groupSize) * groupGap + 0.5) * grid.pitch;
    const y = top + (Math.floor(index / grid.columns) + 0.5) * grid.pitch;
    const split = within(filled - index);
    const end = within(capacity - index);
    if (split > 0) dots.push(dot(x, y, 0, split));
    if (end > split) rings.push(ring(x, y, split, end));
  }
  const paths: PlacedPath[] = [];
  if (dots.length > 0) paths.push({ d: dots.join(''), fill: color, stroke: 'none', strokeWidth: 0 });
  if (rings.length > 0) paths.push({ d: rings.join(''), fill: 'none', stroke: 'highlight', strokeWidth });
  return paths;
}

function within(share: number): number {
  return Math.min(1, Math.max(0, Math.round(share * 1e6) / 1e6));
}

type MarkShape = (cx: number, cy: number, from: number, to: number) => string;

/** Discs of one size, or the upright slice of one between two shares of its width. Whole ones are most: their outline is written once. */
function markShape(radius: number): MarkShape {
  const r = roundPx(radius);
  const outline = `a${r} ${r} 0 1 1 ${roundPx(2 * r)} 0a${r} ${r} 0 1 1 ${roundPx(-2 * r)} 0z`;
  return (cx, cy, from, to) => (from === 0 && to === 1 ? `M${roundPx(cx - r)} ${roundPx(cy)}${outline}` : slice(cx, cy, r, from, to));
}

function slice(cx: number, cy: number, r: number, from: number, to: number): string {
  const [x1, x2] = [(from * 2 - 1) * r, (to * 2 - 1) * r];
  const [y1, y2] = [x1, x2].map((x) => Math.sqrt(Math.max(0, r ** 2 - x ** 2))) as [number, number];
  const point = (x: number, y: number) => `${roundPx(cx + x)} ${roundPx(cy + y)}`;
  return `M${point(x1, -y1)}A${r} ${r} 0 0 1 ${point(x2, -y2)}L${point(x2, y2)}A${r} ${r} 0 0 1 ${point(x1, y1)}z`;
}
