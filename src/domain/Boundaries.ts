/** Points eastwards and northwards on a line that closes itself. */
export type BoundaryRing = readonly (readonly [x: number, y: number])[];

/** Where municipalities lie, as a planner’s own file has it, with no more points than a map can show. The archive keeps the file. */
export interface Boundaries {
  /** Degrees, or metres of ETRS89 / UTM zone 32N. */
  readonly coordinates: 'wgs84' | 'utm32';
  /** By official code: polygons, each its outer ring first and then its holes. */
  readonly outlines: ReadonlyMap<string, readonly (readonly BoundaryRing[])[]>;
}
