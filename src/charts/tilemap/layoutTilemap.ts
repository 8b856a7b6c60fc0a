import type { Box } from '../Box.ts';
import type { Canvas } from '../Canvas.ts';
import type { ChartLayout } from '../ChartLayout.ts';
import { classColors } from '../map/classColors.ts';
import { layoutMap, type PlacedBody } from '../map/layoutMap.ts';
import { emptyScene } from '../emptyScene.ts';
import { outlineColor } from '../map/outlineColor.ts';
import { outlineThickness, outlineTiles } from './outlineTiles.ts';
import { placeTile } from './placeTile.ts';
import type { TilemapSpec } from './TilemapSpec.ts';

/** Body text sizes that a tile takes at most where the height is free. */
const widestTile = 2.75;
/** Below so many body text sizes in width no tile has room for letters: there it is taller than wide, to be touched more easily. */
const wideEnough = 30;
const tallOnPhone = 1.35;

/**
 * Lays out one equal tile for each municipality, in the grid cut to those given.
 *
 * @returns px from the top left, rounded to 0.1. Items in the order of the spec. An area without a class keeps its tile, empty. A name stands in the tile
 *   where it can be read there, else its short form, else none.
 */
export function layoutTilemap(spec: TilemapSpec, canvas: Canvas): ChartLayout {
  const [columns, rows] = [spec.areas.map((area) => area.column), spec.areas.map((area) => area.row)];
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  const across = spec.areas.length === 0 ? 1 : Math.max(...columns) - left + 1;
  const down = spec.areas.length === 0 ? 1 : Math.max(...rows) - top + 1;
  const isPhone = canvas.height === null && canvas.width < canvas.fontSize * wideEnough;
  const tall = isPhone ? tallOnPhone : 1;
  const colors = classColors(spec.legend);

  function place(box: Box, em: number): PlacedBody {
    const size = box.width / (across + outlineThickness);
    const height = size * tall;
    const over = (size * outlineThickness) / 2;
    const placed = spec.areas.map((area) => {
      const [x, y] = [box.x + over + (area.column - left) * size, box.y + over + (area.row - top) * height];
      return { area, box: { x, y, width: size, height } };
    });
    const chosen = placed.filter(({ area }) => area.outlined).map(({ area, box: tile }) => ({ ...area, box: tile }));
    const outline = outlineTiles(chosen, outlineColor(spec.legend.scale));
    return {
      items: placed.map((each) => placeTile(each.area, each.box, { em, colors })),
      overlay: { ...emptyScene, paths: outline === null ? [] : [outline] },
      taken: placed.map((each) => each.box),
    };
  }
  return layoutMap(spec, canvas, {
    aspect: (across + outlineThickness) / (down * tall + outlineThickness),
    widest: across * widestTile,
    place,
  });
}
