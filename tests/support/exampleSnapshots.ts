import { success } from '../../src/lib/Outcome.ts';
import { readTable } from '../../src/ingest/readTable.ts';
import { readExample } from '../../src/state/readExample.ts';
import type { TravellingTable } from '../../src/state/linked/Travelling.ts';
import { readCatalog } from './readCatalog.ts';

/** The coverage tables of the example archive: 98 municipalities each, with regional totals. */
export async function exampleSnapshots(): Promise<readonly TravellingTable[]> {
  const example = await readExample(readCatalog(), async (file, catalog) => success(await readTable(file, catalog)));
  if (!example.ok) throw new Error('The example archive cannot be read');
  return example.value.flatMap(({ snapshot }) => ('kind' in snapshot ? [] : [snapshot]));
}
