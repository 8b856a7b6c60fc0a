import type { Box } from '../Box.ts';
import { boxPath } from '../map/boxPath.ts';
import type { Ring } from './ChoroplethSpec.ts';
import type { PlaneOutlines } from './projectOutlines.ts';

/** One area as it is drawn, px. */
export interface AreaOutline {
  readonly d: string;
  readonly box: Box;
  /** The outer ring of its largest polygon: where a name or a sign can stand. */
  readonly mainRing: Ring;
  /** What is cut out of that polygon. */
  readonly mainHoles: readonly Box[];
}

/** px that points are moved to: neighbours share their borders, so both move alike and no gap opens between them. */
const grid = 0.5;
/** px that an area takes at least, so that the smallest can be seen. */
const leastSize = 4;

/**
 * Fits an area's polygons into the picture, with no more points than can be seen.
 *
 * @param polygons In the plane of `plane`.
 * @param scale px for one unit of the plane.
 * @returns Null for an area without polygons. Outer rings run clockwise and holes against it, so that holes stay open under any fill rule.
 */
export function outlineIn(polygons: readonly (readonly Ring[])[], plane: PlaneOutlines, frame: Box, scale: number): AreaOutline | null {
  const snap = ([x, y]: readonly [number, number]): readonly [number, number] => [
    Math.round((frame.x + (x - plane.left) * scale) / grid) * grid,
    Math.round((frame.y + (y - plane.top) * scale) / grid) * grid,
  ];
  const drawn = polygons.flatMap((rings) => {
    const [outer = [], ...holes] = rings.map((ring) => simplify(ring.map(snap)));
    return outer.length === 0
      ? []
      : [{ outer: wind(outer, 1), holes: holes.filter((hole) => hole.length > 2).map((hole) => wind(hole, -1)) }];
  });
  const [first, ...others] = drawn;
  if (first === undefined) return null;
  const largest = others.reduce((best, each) => (area(each.outer) > area(best.outer) ? each : best), first);
  const mainHoles = largest.holes.map((hole) => boundsOf([hole]));
  const box = boundsOf(drawn.map((each) => each.outer));
  if (box.width < leastSize && box.height < leastSize) {
    const square = {
      x: box.x + box.width / 2 - leastSize / 2,
      y: box.y + box.height / 2 - leastSize / 2,
      width: leastSize,
      height: leastSize,
    };
    return { d: boxPath(square), box: square, mainRing: largest.outer, mainHoles };
  }
  const rings = drawn.filter((each) => each.outer.length > 2 || each === largest).flatMap(({ outer, holes }) => [outer, ...holes]);
  return { d: rings.map(ringPath).join(''), box, mainRing: largest.outer, mainHoles };
}

/** Leaves out points that fall on the one before, or on the straight way between their neighbours; the closing point too. */
function simplify(ring: Ring): Ring {
  const kept: (readonly [number, number])[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (last !== undefined && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (last !== undefined && before !== undefined && turn(before, last, point) === 0) kept.pop();
    kept.push(point);
  }
  const [start, end] = [kept[0], kept.at(-1)];
  if (kept.length > 1 && start !== undefined && end !== undefined && start[0] === end[0] && start[1] === end[1]) kept.pop();
  return kept;
}

function turn(a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]): number {
  return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
}

/** Twice the area, positive for a ring that runs clockwise on the screen. */
function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function area(ring: Ring): number {
  return Math.abs(signedArea(ring));
}

function wind(ring: Ring, sign: 1 | -1): Ring {
  return signedArea(ring) * sign < 0 ? [...ring].reverse() : ring;
}

function ringPath(ring: Ring): string {
  return `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}

function boundsOf(rings: readonly Ring[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of rings.flat()) {
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
