import { polygonCentroid, polygonContains } from 'd3';
import type { Box } from '../Box.ts';
import type { ColorName } from '../ColorName.ts';
import { overlaps } from '../overlaps.ts';
import type { PlacedText } from '../Scene.ts';
import { textBox } from '../textBox.ts';
import type { Ring } from './ChoroplethSpec.ts';

export interface Nameable {
  readonly name: string;
  readonly short: string;
  readonly ring: Ring;
  readonly holes: readonly Box[];
  readonly color: ColorName;
}

/** What a name keeps clear of another name and of a hole, in text sizes: what stands flush may touch once it is rounded. */
const air = 0.2;

/**
 * Sets the name of each area, or its short form, inside its largest polygon where it fits whole; where neither does, none.
 *
 * @param size Font size in px.
 * @returns One entry for each area, in the same order.
 */
export function placeAreaNames(areas: readonly Nameable[], size: number): readonly (PlacedText | null)[] {
  const taken: PlacedText[] = [];
  return areas.map((area) => {
    const [x, y] = middleOf(area.ring);
    const fitting = [area.name, area.short]
      .filter((text) => text !== '')
      .map((text): PlacedText => ({ text, x, y: y + size * 0.33, anchor: 'middle', size, weight: 600, color: area.color }))
      .find((text) => {
        const isClearOf = (box: Box) => !overlaps(box, textBox(text), size * air);
        return liesInside(text, area.ring) && area.holes.every(isClearOf) && taken.map(textBox).every(isClearOf);
      });
    if (fitting !== undefined) taken.push(fitting);
    return fitting ?? null;
  });
}

/** The centre of a ring's area; of its points where it has none. @returns px */
export function middleOf(ring: Ring): readonly [number, number] {
  const [x, y] = polygonCentroid(ring.map(([px, py]): [number, number] => [px, py]));
  if (Number.isFinite(x) && Number.isFinite(y)) return [x, y];
  const sum = ring.reduce<readonly [number, number]>((total, [px, py]) => [total[0] + px, total[1] + py], [0, 0]);
  return [sum[0] / ring.length, sum[1] / ring.length];
}

/** A coast runs in between any points that one looks at: a text is inside where its middle is, and no border comes into its box. */
function liesInside(text: PlacedText, ring: Ring): boolean {
  const box = textBox(text);
  const polygon = ring.map(([x, y]): [number, number] => [x, y]);
  const isCrossed = polygon.some((from, index) => crosses(from, polygon[(index + 1) % polygon.length] ?? from, box));
  return !isCrossed && polygonContains(polygon, [box.x + box.width / 2, box.y + box.height / 2]);
}

/** Whether any of a straight line lies in a box: what is left of the line after each pair of the box's sides has cut it. */
function crosses([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], box: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, way, low, high] of [
    [x1, x2 - x1, box.x, box.x + box.width],
    [y1, y2 - y1, box.y, box.y + box.height],
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [one, other] = [(low - start) / way, (high - start) / way];
    [from, to] = [Math.max(from, Math.min(one, other)), Math.min(to, Math.max(one, other))];
  }
  return from <= to;
}
