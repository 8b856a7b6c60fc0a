import type { TilemapSpec } from '../../../charts/tilemap/TilemapSpec.ts';
import type { Tile } from '../../../domain/Tile.ts';
import type { Coverage } from '../../Coverage.ts';
import { mapSpec } from './mapSpec.ts';

/** The chosen indicator on one equal tile for each municipality. */
export function tilemapSpec(coverage: Coverage, tiles: readonly Tile[]): TilemapSpec {
  const spec = mapSpec(coverage, tiles);
  const places = new Map(tiles.map((tile) => [tile.code, tile]));
  const areas = spec.areas.map((area) => {
    const tile = places.get(area.id);
    if (!tile) throw new Error(`No tile for ${area.id}`);
    return { ...area, column: tile.column, row: tile.row };
  });
  return { ...spec, kind: 'tilemap', areas };
}
