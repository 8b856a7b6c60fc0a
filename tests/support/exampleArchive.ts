import { readTable } from '../../src/ingest/readTable.ts';
import { success } from '../../src/lib/Outcome.ts';
import { readExample } from '../../src/state/readExample.ts';
import type { AcceptedSnapshot, AcceptedTable } from '../../src/storage/Archive.ts';
import { readCatalog } from './readCatalog.ts';

/** The example archive as the page reads it, without a worker. */
export async function exampleArchive(): Promise<readonly AcceptedTable[]> {
  const read = await readExample(readCatalog(), async (file, catalog) => success(await readTable(file, catalog)));
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics.slice(0, 3)));
  return read.value;
}

export function isCoverage(table: AcceptedTable): table is AcceptedSnapshot {
  return !('kind' in table.snapshot);
}
