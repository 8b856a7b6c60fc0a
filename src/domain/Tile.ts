/** Where a municipality stands in the grid of the tile map, and how its name is written where there is little room. */
export interface Tile {
  /** Official code of the municipality. */
  readonly code: string;
  /** Three or four letters; no two municipalities have the same. */
  readonly short: string;
  /** Places in the grid, eastwards and southwards from 0 on. */
  readonly column: number;
  readonly row: number;
}
