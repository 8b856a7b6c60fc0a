import type { ComparatorMark } from './ChartParts.ts';
import { fitText } from './fitText.ts';
import { measureText } from './measureText.ts';
import { type AxisRoom, tickSize } from './placeAxis.ts';
import type { PlacedText } from './Scene.ts';

/**
 * The comparators' labels with their middle at `y` px, each over its line as far as the panel and its neighbours let it.
 *
 * @returns Left to right, one for each comparator; labels that together are wider than the panel are shortened.
 */
export function placeComparatorLabels(marks: readonly ComparatorMark[], room: AxisRoom, y: number): readonly PlacedText[] {
  const size = tickSize(room);
  const [left, right] = room.panel;
  const gap = room.em * 0.8;
  const sorted = [...marks].sort((one, other) => one.value - other.value);
  const most = (right - left - gap * (sorted.length - 1)) / Math.max(1, sorted.length);
  const wanted = sorted.map((mark) => measureText(mark.label, size, 700));
  const fits = wanted.reduce((sum, width) => sum + width, 0) + gap * (sorted.length - 1) <= right - left;
  const labels = sorted.map((mark) => (fits ? mark.label : fitText(mark.label, most, size, 700)));
  const widths = labels.map((label) => measureText(label, size, 700));
  const starts = sorted.map((mark, index) => {
    const width = widths[index] ?? 0;
    return Math.max(left, Math.min(right - width, room.scale(mark.value) - width / 2));
  });
  return spread(starts, widths, { left, right, gap }).map((x, index) => ({
    text: labels[index] ?? '',
    x,
    y: y + size * 0.33,
    anchor: 'start',
    size,
    weight: 700,
    color: sorted[index]?.quiet ? 'muted' : 'ink',
  }));
}

/** Pushes neighbours apart, half of what is missing to either side, then back inside. */
function spread(
  starts: readonly number[],
  widths: readonly number[],
  { left, right, gap }: { readonly left: number; readonly right: number; readonly gap: number },
): readonly number[] {
  const placed = [...starts];
  for (let index = 1; index < placed.length; index += 1) {
    const missing = (placed[index - 1] ?? 0) + (widths[index - 1] ?? 0) + gap - (placed[index] ?? 0);
    if (missing <= 0) continue;
    placed[index - 1] = (placed[index - 1] ?? 0) - missing / 2;
    placed[index] = (placed[index] ?? 0) + missing / 2;
  }
  let from = left;
  for (const [index, start] of placed.entries()) {
    placed[index] = Math.max(from, start);
    from = Math.max(from, start) + (widths[index] ?? 0) + gap;
  }
  let to = right;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const start = Math.min(to - (widths[index] ?? 0), placed[index] ?? 0);
    placed[index] = start;
    to = start - gap;
  }
  return placed;
}
