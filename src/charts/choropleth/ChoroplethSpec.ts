import type { MapAreaSpec, MapSpec } from '../map/MapSpec.ts';

/** Points on a line that closes itself: eastwards and northwards. */
export type Ring = readonly (readonly [x: number, y: number])[];

export interface OutlinedAreaSpec extends MapAreaSpec {
  /** Polygons, each its outer ring first and then its holes. Without any, the area is not drawn, and the footer has to say so. */
  readonly polygons: readonly (readonly Ring[])[];
}

/** The values of a tile map on the boundaries that a planner loaded. */
export interface ChoroplethSpec extends MapSpec {
  readonly kind: 'choropleth';
  /** What the outlines' numbers are: degrees east and north, or metres of ETRS89 / UTM zone 32N. */
  readonly coordinates: 'wgs84' | 'utm32';
  readonly areas: readonly OutlinedAreaSpec[];
}
