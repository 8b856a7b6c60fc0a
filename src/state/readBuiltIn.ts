import type { AreaCatalog } from '../domain/Area.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { Tile } from '../domain/Tile.ts';
import { readAreas } from '../ingest/readAreas.ts';
import { readSnapshotIndex } from '../ingest/readSnapshotIndex.ts';
import { readTiles } from '../ingest/readTiles.ts';
import { readTable } from '../ingest/readTable.ts';
import { toSnapshots } from '../ingest/toSnapshots.ts';
import { failure, success, type Outcome } from '../lib/Outcome.ts';
import { snapshotId } from '../storage/snapshotId.ts';
import { builtInFiles } from './builtInFiles.ts';

/** What the product ships: the areas, the grid of the tile map, and the snapshots read from the tables as published. */
export interface BuiltIn {
  readonly catalog: AreaCatalog;
  readonly tiles: readonly Tile[];
  readonly snapshots: readonly Snapshot[];
}

/** Reads the shipped files through the same code as a planner's file; fails only when a shipped file is damaged. */
export async function readBuiltIn(): Promise<Outcome<BuiltIn>> {
  const areas = readAreas(builtInFiles.areas());
  if (!areas.ok) return areas;
  const tiles = readTiles(builtInFiles.tiles(), areas.value);
  if (!tiles.ok) return tiles;
  const index = readSnapshotIndex(builtInFiles.snapshotIndex());
  if (!index.ok) return index;
  const snapshots: Snapshot[] = [];
  for (const entry of index.value) {
    const reading = await readTable(builtInFiles.snapshot(entry.file), areas.value);
    const read = toSnapshots(reading, { source: entry.source, asOf: entry.asOf });
    if (!read.ok) return failure(...read.diagnostics);
    for (const snapshot of read.value) snapshots.push({ ...snapshot, id: await snapshotId(snapshot) });
  }
  return success({ catalog: areas.value, tiles: tiles.value, snapshots });
}
