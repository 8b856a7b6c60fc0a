import type { AreaCatalog } from '../../domain/Area.ts';
import { indexAreas } from '../areas/indexAreas.ts';
import type { BulkPlan } from './BulkPlan.ts';
import type { BulkReaders } from './BulkReaders.ts';
import { ChunkReader } from './ChunkReader.ts';
import { readHead } from './readHead.ts';

/** Reads the parts of big files in this thread: what each worker does, and what tests use. */
export function localReaders(catalog: AreaCatalog): BulkReaders {
  const index = indexAreas(catalog);
  let known: { readonly key: string; readonly reader: ChunkReader } | null = null;
  const readerFor = (plan: BulkPlan): ChunkReader => {
    const key = JSON.stringify(plan);
    if (known?.key !== key) known = { key, reader: new ChunkReader(plan, index) };
    return known.reader;
  };
  return {
    width: 1,
    readHead: (sample, answers) => readHead(sample, catalog, answers),
    readChunk: (plan, bytes) => Promise.resolve(readerFor(plan).read(bytes)),
  };
}
