import type { AreaCatalog } from '../domain/Area.ts';
import { invented } from '../i18n/invented.ts';
import { readFile } from '../ingest/readFile.ts';
import { failure, success, type Outcome } from '../lib/Outcome.ts';
import type { AcceptedTable } from '../storage/Archive.ts';
import { toTables, withFile } from './toTables.ts';

/** Fetched when somebody asks for them. */
const files = import.meta.glob<string>('../../data/example/*.csv', { query: '?raw', import: 'default' });

/** Sources are Danish, like those of real tables. */
const source = { title: invented.sourceTitle.da, publisher: '', note: invented.sourceNote.da, disputes: [] };

/**
 * Reads the example archive as a planner's files are read: that its figures are invented follows from what stands in them.
 *
 * @returns Fails when a file cannot be fetched or read.
 */
export async function readExample(catalog: AreaCatalog, read = readFile): Promise<Outcome<readonly AcceptedTable[]>> {
  const accepted: AcceptedTable[] = [];
  for (const [path, fetchText] of Object.entries(files)) {
    const text = await fetchText().catch(() => null);
    if (text === null) return failure();
    const bytes = new TextEncoder().encode(text);
    const fileName = path.slice(path.lastIndexOf('/') + 1);
    const reading = await read({ name: fileName, bytes }, catalog);
    const tables = reading.ok ? toTables(reading.value, { source }) : reading;
    if (!tables.ok) return tables;
    accepted.push(...tables.value.map((table) => withFile(table, { fileName, bytes, answers: {} })));
  }
  return success(accepted);
}
