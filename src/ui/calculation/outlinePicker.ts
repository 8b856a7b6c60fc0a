import type { ChartItem } from '../../charts/ChartLayout.ts';
import type { ItemFigures } from '../../model/calculation/itemFigures.ts';
import type { Picker, Spot } from './Picker.ts';

/** Picks the area of a map whose outline a pointer is in; the keyboard goes through them in the order of the map's table of areas. */
export function outlinePicker(items: readonly ChartItem[], figures: ItemFigures): Picker {
  const spots = items.flatMap(({ id, name, box }): readonly Spot[] => {
    const found = figures.get(id);
    return found && box.width > 0 ? [{ id, name, box, ...found }] : [];
  });
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  const outlines = new Map<string, Path2D>();
  const surface = document.createElement('canvas').getContext('2d');

  function outlineOf({ id, scene }: ChartItem): Path2D {
    const known = outlines.get(id) ?? new Path2D(scene.paths[0]?.d ?? '');
    outlines.set(id, known);
    return known;
  }

  function within({ x, y, width, height }: ChartItem['box'], px: number, py: number): boolean {
    return px >= x && px <= x + width && py >= y && py <= y + height;
  }

  return {
    first: () => spots[0] ?? null,
    at: (x, y) => {
      const item = items.find((each) => within(each.box, x, y) && (surface?.isPointInPath(outlineOf(each), x, y) ?? false));
      return (item && byId.get(item.id)) ?? null;
    },
    ways: (from) => {
      const at = spots.findIndex(({ id }) => id === from.id);
      const [before, after] = [spots[at - 1], spots[at + 1]];
      return new Map(
        (
          [
            ['ArrowLeft', before],
            ['ArrowUp', before],
            ['ArrowRight', after],
            ['ArrowDown', after],
            ['Home', spots[0]],
            ['End', spots.at(-1)],
          ] as const
        ).flatMap(([key, spot]) => (spot && spot.id !== from.id ? [[key, spot] as const] : [])),
      );
    },
    find: (id) => byId.get(id) ?? null,
  };
}
