import type { MapAreaSpec, MapSpec } from '../map/MapSpec.ts';

export interface TileSpec extends MapAreaSpec {
  /** Its place in the grid, eastwards and southwards; no two on one spot. */
  readonly column: number;
  readonly row: number;
}

/** One equal tile for each municipality: land is not people, and Fanø can be seen. */
export interface TilemapSpec extends MapSpec {
  readonly kind: 'tilemap';
  readonly areas: readonly TileSpec[];
}
