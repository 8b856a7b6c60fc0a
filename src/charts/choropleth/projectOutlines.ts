import { geoMercatorRaw } from 'd3';
import type { ChoroplethSpec, Ring } from './ChoroplethSpec.ts';

/** Outlines in a plane, east and south, of a size of their own. */
export interface PlaneOutlines {
  /** The polygons of each area, in the order of the spec. */
  readonly areas: readonly (readonly (readonly Ring[])[])[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const radians = Math.PI / 180;

type Polygons = ChoroplethSpec['areas'][number]['polygons'];

interface PlaneArea {
  readonly polygons: readonly (readonly Ring[])[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An area's outline is one object while its values change: each is projected once, not at each layout. */
const known: Readonly<Record<ChoroplethSpec['coordinates'], WeakMap<Polygons, PlaneArea>>> = { wgs84: new WeakMap(), utm32: new WeakMap() };

/** Lays the outlines into a plane: degrees by Mercator's projection, which keeps shapes; metres as they are. With nothing to lay out, a square. */
export function projectOutlines({ areas, coordinates }: Pick<ChoroplethSpec, 'areas' | 'coordinates'>): PlaneOutlines {
  const projected = areas.map(({ polygons }) => {
    const area = known[coordinates].get(polygons) ?? projectArea(polygons, coordinates);
    known[coordinates].set(polygons, area);
    return area;
  });
  const left = Math.min(...projected.map((area) => area.left));
  const top = Math.min(...projected.map((area) => area.top));
  const width = Math.max(...projected.map((area) => area.right)) - left;
  const height = Math.max(...projected.map((area) => area.bottom)) - top;
  const outlines = projected.map(({ polygons }) => polygons);
  return width > 0 && height > 0
    ? { areas: outlines, left, top, width, height }
    : { areas: outlines, left: 0, top: 0, width: 1, height: 1 };
}

function projectArea(polygons: Polygons, coordinates: ChoroplethSpec['coordinates']): PlaneArea {
  const project = coordinates === 'wgs84' ? fromDegrees : fromMetres;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const projected = polygons.map((polygon) =>
    polygon.map((ring) =>
      ring.map((point) => {
        const [x, y] = project(point);
        [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
        return [x, y] as const;
      }),
    ),
  );
  return { polygons: projected, left, top, right, bottom };
}

function fromDegrees([longitude, latitude]: readonly [number, number]): readonly [number, number] {
  const [x, y] = geoMercatorRaw(longitude * radians, latitude * radians);
  return [x, -y];
}

function fromMetres([x, y]: readonly [number, number]): readonly [number, number] {
  return [x, -y];
}
