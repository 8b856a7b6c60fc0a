import type { Box } from './Box.ts';

/**
 * The pieces of a vertical line that stay clear of texts, top to bottom.
 *
 * @param x px of the line.
 * @param gap px kept free around each box.
 * @returns Pairs of y in px; the whole line where nothing is in its way, none where all of it is.
 */
export function cutLine(
  x: number,
  top: number,
  bottom: number,
  boxes: readonly Box[],
  gap: number,
): readonly (readonly [number, number])[] {
  const inTheWay = boxes
    .filter((box) => box.x - gap < x && x < box.x + box.width + gap && box.y - gap < bottom && top < box.y + box.height + gap)
    .sort((one, other) => one.y - other.y);
  const pieces: (readonly [number, number])[] = [];
  let start = top;
  for (const box of inTheWay) {
    if (box.y - gap > start) pieces.push([start, box.y - gap]);
    start = Math.max(start, box.y + box.height + gap);
  }
  if (start < bottom) pieces.push([start, bottom]);
  return pieces;
}
