import type { ComparatorMark, ValueAxis } from './ChartParts.ts';
import { type AxisRoom, placeTickTexts } from './placeAxis.ts';
import { placeComparatorLabels } from './placeComparatorLabels.ts';
import type { PlacedText } from './Scene.ts';

/** Of a line of an axis' texts, in body text sizes. */
const lineHeight = 1.25;

/**
 * px that the texts take which stand above and below rows: the comparators' labels above and the ticks below; where so many rows are set close
 * that they may be taller than a window, both at both ends.
 */
export function axisEndHeights(
  comparators: readonly ComparatorMark[],
  both: boolean,
  em: number,
): { readonly above: number; readonly below: number } {
  const labels = comparators.length === 0 ? 0 : 1;
  return { above: (labels + (both ? 1 : 0)) * lineHeight * em, below: (1 + (both ? labels : 0)) * lineHeight * em };
}

/** The texts of an axis above rows that begin at `top` px and below rows that end at `bottom`; the ticks next to the rows. */
export function placeAxisEnds(
  axis: ValueAxis,
  comparators: readonly ComparatorMark[],
  locale: string,
  room: AxisRoom,
  { top, bottom, both }: { readonly top: number; readonly bottom: number; readonly both: boolean },
): readonly PlacedText[] {
  const line = lineHeight * room.em;
  return [
    ...placeTickTexts(axis, locale, room, bottom + line * 0.6),
    ...(both ? placeTickTexts(axis, locale, room, top - line * 0.55) : []),
    ...placeComparatorLabels(comparators, room, top - line * (both ? 1.6 : 0.65)),
    ...(both ? placeComparatorLabels(comparators, room, bottom + line * 1.6) : []),
  ];
}
