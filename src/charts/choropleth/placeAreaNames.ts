import { polygonCentroid, polygonContains } from 'd3';
import type { Box } from '../Box.ts';
import type { ColorName } from '../ColorName.ts';
import { measureText } from '../measureText.ts';
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
        const isClearOf = (box: Box) => !overlaps(box, textBox(text));
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

function liesInside(text: PlacedText, ring: Ring): boolean {
  const box = textBox(text);
  const polygon = ring.map(([x, y]): [number, number] => [x, y]);
  const width = measureText(text.text, text.size, text.weight);
  const steps = Math.max(2, Math.ceil(width / text.size));
  return Array.from({ length: steps + 1 }, (_, index) => box.x + (box.width * index) / steps).every(
    (x) => polygonContains(polygon, [x, box.y]) && polygonContains(polygon, [x, box.y + box.height]),
  );
}
