import type { Tile } from '../../src/domain/Tile.ts';
import { readRecords } from './readCatalog.ts';

const shorts = new Map(readRecords('areas/short-names.csv').map((row) => [row['code'], row['short']]));

/** The tiles of data/areas. */
export const tiles: readonly Tile[] = readRecords('areas/tiles.csv').map((row) => ({
  code: row['code']!,
  short: shorts.get(row['code']) ?? '',
  column: Number(row['column']),
  row: Number(row['row']),
}));
