import type { AreaCatalog } from '../domain/Area.ts';
import type { Tile } from '../domain/Tile.ts';
import { failure, success, type Outcome } from '../lib/Outcome.ts';
import { FieldReader } from './catalog/FieldReader.ts';
import { readRecords } from './catalog/readRecords.ts';
import type { SourceFile } from './Reading.ts';

export interface TileFiles {
  readonly tiles: SourceFile;
  readonly shortNames: SourceFile;
}

function readShortNames(file: SourceFile): Outcome<ReadonlyMap<string, string>> {
  const records = readRecords(file, ['code', 'short']);
  if (!records.ok) return records;
  const fields = new FieldReader(file.name);
  const shorts = new Map<string, string>();
  const taken = new Set<string>();
  for (const record of records.value) {
    const [code, short] = [fields.text(record, 'code'), fields.text(record, 'short')];
    if (shorts.has(code)) fields.refuse(record, 'code', code);
    if (taken.has(short)) fields.refuse(record, 'short', short);
    shorts.set(code, short);
    taken.add(short);
  }
  return fields.diagnostics.length > 0 ? failure(...fields.diagnostics) : success(shorts);
}

/**
 * Reads the grid of the tile map with the short names.
 *
 * @returns One tile for each municipality of the catalog, in its order. Fails, with file, line and column, where one has none or two, two stand on one
 *   spot or share a short name, or a code is none: a map that left one out would be taken for the whole country.
 */
export function readTiles(files: TileFiles, catalog: AreaCatalog): Outcome<readonly Tile[]> {
  const shorts = readShortNames(files.shortNames);
  if (!shorts.ok) return shorts;
  const records = readRecords(files.tiles, ['code', 'column', 'row']);
  if (!records.ok) return records;
  const municipalities = catalog.areas.filter(({ kind }) => kind === 'municipality').map(({ code }) => code);
  const fields = new FieldReader(files.tiles.name);
  const tiles = new Map<string, Tile>();
  const spots = new Set<string>();
  for (const record of records.value) {
    const [code, column, row] = [fields.text(record, 'code'), fields.place(record, 'column'), fields.place(record, 'row')];
    const short = shorts.value.get(code);
    const spot = `${column} ${row}`;
    if (!municipalities.includes(code) || tiles.has(code) || short === undefined) fields.refuse(record, 'code', code);
    if (spots.has(spot)) fields.refuse(record, 'row', spot);
    spots.add(spot);
    tiles.set(code, { code, short: short ?? '', column, row });
  }
  const missing = municipalities.filter((code) => !tiles.has(code));
  for (const code of missing) fields.refuse({ line: 1, values: new Map() }, 'code', code);
  if (fields.diagnostics.length > 0) return failure(...fields.diagnostics);
  return success(municipalities.flatMap((code) => tiles.get(code) ?? []));
}
