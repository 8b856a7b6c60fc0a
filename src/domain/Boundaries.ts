/** Points eastwards and northwards on a line that closes itself. */
export type BoundaryRing = readonly (readonly [x: number, y: number])[];

/** Where municipalities lie, as a planner's own file has it. Shown, never stored among the figures. */
export interface Boundaries {
  /** Degrees, or metres of ETRS89 / UTM zone 32N. */
  readonly coordinates: 'wgs84' | 'utm32';
  /** By official code: polygons, each its outer ring first and then its holes. */
  readonly outlines: ReadonlyMap<string, readonly (readonly BoundaryRing[])[]>;
}
