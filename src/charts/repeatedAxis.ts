import type { ChartItem } from './ChartLayout.ts';
import type { ComparatorMark, ValueAxis } from './ChartParts.ts';
import { type AxisRoom, placeTickTexts } from './placeAxis.ts';
import { placeComparatorLabels } from './placeComparatorLabels.ts';
import type { PlacedText } from './Scene.ts';

/** So many rows under each other fill about a phone's height. */
const rowsPerScreen = 10;

/** px of the strip that repeats an axis between stacked rows: a line for the comparators' labels, where there are any, and one for the ticks. */
export function axisStripHeight(comparators: readonly ComparatorMark[], em: number): number {
  return em * (comparators.length === 0 ? 1.5 : 2.75);
}

/** Whether the axis is repeated after a row, so that no row is read a screen away from it. Not where the end of the rows is near. */
export function repeatsAxisAfter(index: number, rows: number): boolean {
  return (index + 1) % rowsPerScreen === 0 && rows - index - 1 >= rowsPerScreen / 2;
}

/** The comparators' labels and the ticks in each strip at the lower end of a row. */
export function placeRepeatedAxes(
  axis: ValueAxis,
  comparators: readonly ComparatorMark[],
  locale: string,
  room: AxisRoom,
  rows: readonly ChartItem[],
): readonly PlacedText[] {
  const height = axisStripHeight(comparators, room.em);
  return rows.flatMap(({ box }, index) => {
    if (!repeatsAxisAfter(index, rows.length)) return [];
    const bottom = box.y + box.height;
    return [
      ...placeComparatorLabels(comparators, room, bottom - height + room.em * 0.65),
      ...placeTickTexts(axis, locale, room, bottom - room.em * 0.85),
    ];
  });
}
