import type { BoundaryRing } from '../../domain/Boundaries.ts';

type Outlines = ReadonlyMap<string, readonly (readonly BoundaryRing[])[]>;

/** Share of the whole map: half a pixel where it is 1.500 wide. What two neighbours leave out of their border differs by no more, and the line between them is wider. */
const finest = 1 / 3000;

/**
 * Leaves out the points that no picture of all outlines together can show: files have thousands for each municipality, and every layout goes
 * through all of them. No point of a ring lies farther from the thinned ring than that (Douglas and Peucker, 1973).
 */
export function thinOutlines(outlines: Outlines): Outlines {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of [...outlines.values()].flat(2).flatMap((ring) => ring)) {
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  const tolerance = Math.max(right - left, bottom - top) * finest;
  return new Map([...outlines].map(([code, polygons]) => [code, polygons.map((rings) => rings.map((ring) => thin(ring, tolerance)))]));
}

/** Keeps the first point, the one farthest from it, and between these what bends the line; a ring too small to keep three points stays as it is. */
function thin(ring: BoundaryRing, tolerance: number): BoundaryRing {
  const [start] = ring;
  if (start === undefined) return ring;
  const last = ring.length - 1;
  const distances = ring.map(([x, y]) => Math.hypot(x - start[0], y - start[1]));
  const farthest = distances.indexOf(distances.reduce((most, each) => Math.max(most, each), 0));
  const kept = new Set([0, farthest, last]);
  const open: (readonly [number, number])[] = [
    [0, farthest],
    [farthest, last],
  ];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    let [middle, most] = [from, tolerance];
    for (let index = from + 1; index < to; index += 1) {
      const away = distanceTo(ring[index], ring[from], ring[to]);
      if (away > most) [middle, most] = [index, away];
    }
    if (middle === from) continue;
    kept.add(middle);
    open.push([from, middle], [middle, to]);
  }
  const thinned = ring.filter((_, index) => kept.has(index));
  return thinned.length < 4 ? ring : thinned;
}

/** From a point to the stretch between two others. */
function distanceTo(
  point: BoundaryRing[number] | undefined,
  from: BoundaryRing[number] | undefined,
  to: BoundaryRing[number] | undefined,
): number {
  if (point === undefined || from === undefined || to === undefined) return 0;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length));
  return Math.hypot(point[0] - from[0] - along * dx, point[1] - from[1] - along * dy);
}
