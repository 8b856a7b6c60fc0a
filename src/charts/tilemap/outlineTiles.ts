import type { Box } from '../Box.ts';
import type { ColorName } from '../ColorName.ts';
import { roundPx } from '../roundPx.ts';
import type { PlacedPath } from '../Scene.ts';

/** Share of a tile's width. */
export const outlineThickness = 0.075;

/** px below which the line is lost on a phone. */
const leastWidth = 2;

/** A tile of the grid and where it is drawn, px. */
export interface PlacedTile {
  readonly column: number;
  readonly row: number;
  readonly box: Box;
}

/** One line around tiles that belong together: along their outer sides only. Null for none. */
export function outlineTiles(tiles: readonly PlacedTile[], color: ColorName): PlacedPath | null {
  const [first] = tiles;
  if (first === undefined) return null;
  const strokeWidth = Math.max(leastWidth, first.box.width * outlineThickness);
  const over = strokeWidth / 2;
  const keys = new Set(tiles.map(({ column, row }) => `${column} ${row}`));
  const d = tiles.flatMap(({ column, row, box: { x, y, width, height } }) => {
    const across = (top: number) => `M${roundPx(x - over)} ${roundPx(top)}H${roundPx(x + width + over)}`;
    const down = (left: number) => `M${roundPx(left)} ${roundPx(y - over)}V${roundPx(y + height + over)}`;
    return [
      keys.has(`${column} ${row - 1}`) ? '' : across(y),
      keys.has(`${column} ${row + 1}`) ? '' : across(y + height),
      keys.has(`${column - 1} ${row}`) ? '' : down(x),
      keys.has(`${column + 1} ${row}`) ? '' : down(x + width),
    ];
  });
  return { d: d.join(''), fill: 'none', stroke: color, strokeWidth };
}
