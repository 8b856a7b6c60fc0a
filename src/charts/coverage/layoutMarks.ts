import type { ColorName } from '../ColorName.ts';
import type { PlacedPath } from '../Scene.ts';
import { countMarks } from './countMarks.ts';
import { groupGap, groupSize, type MarkGrid } from './MarkGrid.ts';

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
  const dots: string[] = [];
  const rings: string[] = [];
  for (let index = 0; index < countMarks(marks); index += 1) {
    const column = index % grid.columns;
    const x = left + (column + Math.floor(column / groupSize) * groupGap + 0.5) * grid.pitch;
    const y = top + (Math.floor(index / grid.columns) + 0.5) * grid.pitch;
    const split = within(filled - index);
    const end = within(capacity - index);
    if (split > 0) dots.push(disc(x, y, grid.radius, 0, split));
    if (end > split) rings.push(disc(x, y, grid.radius - strokeWidth / 2, split, end));
  }
  const paths: PlacedPath[] = [];
  if (dots.length > 0) paths.push({ d: dots.join(''), fill: color, stroke: 'none', strokeWidth: 0 });
  if (rings.length > 0) paths.push({ d: rings.join(''), fill: 'none', stroke: 'highlight', strokeWidth });
  return paths;
}

function within(share: number): number {
  return Math.min(1, Math.max(0, Number(share.toFixed(6))));
}

/** A disc, or the upright slice of it between two shares of its width. */
function disc(cx: number, cy: number, radius: number, from: number, to: number): string {
  const r = round(radius);
  if (from === 0 && to === 1) return `M${round(cx - r)} ${round(cy)}a${r} ${r} 0 1 1 ${round(2 * r)} 0a${r} ${r} 0 1 1 ${round(-2 * r)} 0z`;
  const x1 = (from * 2 - 1) * radius;
  const x2 = (to * 2 - 1) * radius;
  const y1 = Math.sqrt(Math.max(0, radius ** 2 - x1 ** 2));
  const y2 = Math.sqrt(Math.max(0, radius ** 2 - x2 ** 2));
  const points = {
    a: `${round(cx + x1)} ${round(cy - y1)}`,
    b: `${round(cx + x2)} ${round(cy - y2)}`,
    c: `${round(cx + x2)} ${round(cy + y2)}`,
    d: `${round(cx + x1)} ${round(cy + y1)}`,
  };
  return `M${points.a}A${r} ${r} 0 0 1 ${points.b}L${points.c}A${r} ${r} 0 0 1 ${points.d}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
