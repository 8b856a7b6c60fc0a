import type { Box } from '../Box.ts';
import { overlaps } from '../overlaps.ts';

export interface Circle {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** What is already drawn, to ask quickly whether a text would touch it. */
export interface ObstacleMap {
  addBox(box: Box): void;
  addCircle(circle: Circle): void;
  /** True when something comes closer to the box than `gap` px. */
  touches(box: Box, gap: number): boolean;
}

interface Cell {
  readonly boxes: Box[];
  readonly circles: Circle[];
}

/** More cells than a picture has in a column. */
const rowsOfCells = 4096;

/** Things are kept in square cells: a question looks only at those nearby. @param cellSize px; about the length of a text. */
export function obstacleMap(cellSize: number): ObstacleMap {
  const cells = new Map<number, Cell>();
  const cellsOf = ({ x, y, width, height }: Box, gap: number): readonly number[] => {
    const keys: number[] = [];
    const lastRow = Math.floor((y + height + gap) / cellSize);
    const lastColumn = Math.floor((x + width + gap) / cellSize);
    for (let column = Math.floor((x - gap) / cellSize); column <= lastColumn; column += 1)
      for (let row = Math.floor((y - gap) / cellSize); row <= lastRow; row += 1) keys.push(column * rowsOfCells + row);
    return keys;
  };
  const cellAt = (key: number) => {
    const cell = cells.get(key) ?? { boxes: [], circles: [] };
    cells.set(key, cell);
    return cell;
  };
  return {
    addBox(box) {
      for (const key of cellsOf(box, 0)) cellAt(key).boxes.push(box);
    },
    addCircle(circle) {
      const { cx, cy, r } = circle;
      for (const key of cellsOf({ x: cx - r, y: cy - r, width: 2 * r, height: 2 * r }, 0)) cellAt(key).circles.push(circle);
    },
    touches(box, gap) {
      return cellsOf(box, gap).some((key) => {
        const cell = cells.get(key);
        if (cell === undefined) return false;
        return cell.boxes.some((other) => overlaps(box, other, gap)) || cell.circles.some((circle) => comesNear(box, circle, gap));
      });
    },
  };
}

function comesNear(box: Box, { cx, cy, r }: Circle, gap: number): boolean {
  const x = Math.max(box.x, Math.min(box.x + box.width, cx));
  const y = Math.max(box.y, Math.min(box.y + box.height, cy));
  return Math.hypot(cx - x, cy - y) < r + gap;
}
