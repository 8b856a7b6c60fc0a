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

/** Lays the outlines into a plane: degrees by Mercator's projection, which keeps shapes; metres as they are. With nothing to lay out, a square. */
export function projectOutlines({ areas, coordinates }: Pick<ChoroplethSpec, 'areas' | 'coordinates'>): PlaneOutlines {
  const project = coordinates === 'wgs84' ? fromDegrees : fromMetres;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const projected = areas.map((area) =>
    area.polygons.map((polygon) =>
      polygon.map((ring) =>
        ring.map((point) => {
          const [x, y] = project(point);
          [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
          return [x, y] as const;
        }),
      ),
    ),
  );
  if (!(right > left && bottom > top)) return { areas: projected, left: 0, top: 0, width: 1, height: 1 };
  return { areas: projected, left, top, width: right - left, height: bottom - top };
}

function fromDegrees([longitude, latitude]: readonly [number, number]): readonly [number, number] {
  const [x, y] = geoMercatorRaw(longitude * radians, latitude * radians);
  return [x, -y];
}

function fromMetres([x, y]: readonly [number, number]): readonly [number, number] {
  return [x, -y];
}
