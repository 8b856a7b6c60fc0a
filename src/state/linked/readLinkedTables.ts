import type { AreaCatalog } from '../../domain/Area.ts';
import type { Dispute, Source } from '../../domain/Snapshot.ts';
import { readTable } from '../../ingest/readTable.ts';
import type { Reading } from '../../ingest/Reading.ts';
import { toSnapshots } from '../../ingest/toSnapshots.ts';
import type { Answers } from '../../lib/Question.ts';
import { snapshotId } from '../../storage/snapshotId.ts';
import { linkedFile, type LinkedFile } from './linkedFile.ts';
import type { LinkedData, LinkedTable } from './LinkedTable.ts';
import type { LinkTrouble } from './LinkTrouble.ts';
import type { TablePayload } from './TablePayload.ts';
import { unpackTables } from './unpackTables.ts';

/** What the writer of the link has settled: a row that he read as a total is one, and an empty cell is not known. */
function settledAnswers({ questions }: Reading, { totalLines }: LinkedFile): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, at, options }) => {
      const isTotal = at !== undefined && totalLines.has(at.line);
      const option = options.find(({ kind }) => kind === (isTotal ? 'is-total' : 'missing'));
      return option ? [[id, option.id]] : [];
    }),
  );
}

function sourceIn({ s: [title, publisher, note], q = [] }: TablePayload): Source {
  const disputes = q.map(([by = '', on = '', text = '', areaCode]) => ({ by, on, text, ...(areaCode === undefined ? {} : { areaCode }) }));
  return { title, publisher, note, disputes: disputes as readonly Dispute[] };
}

async function readOne(payload: TablePayload, catalog: AreaCatalog, nameOf: (code: string) => string): Promise<LinkedTable | LinkTrouble> {
  const file = linkedFile(payload, nameOf);
  const first = await readTable(file, catalog);
  const answers = first.outcome === 'ask' ? settledAnswers(first, file) : {};
  const reading = first.outcome === 'ask' ? await readTable(file, catalog, answers) : first;
  if (reading.supplement !== null || reading.personalData) return { kind: 'no-table' };
  const made = toSnapshots(reading, { source: sourceIn(payload) });
  if (!made.ok) return { kind: 'refused', diagnostics: made.diagnostics.filter(({ severity }) => severity === 'error') };
  const [snapshot, another] = made.value;
  const isWhole = snapshot?.observations.length === payload.a.length && snapshot.totals.length === (payload.t?.length ?? 0);
  if (!snapshot || another || !isWhole || snapshot.source.invented !== (payload.x ? true : undefined)) return { kind: 'no-table' };
  return { snapshot: { ...snapshot, id: await snapshotId(snapshot) }, accepted: { snapshot, bytes: file.bytes, answers } };
}

/**
 * Reads the tables a link brings with it, each as if a planner had loaded it: the same reader, the same checks. All or nothing, and nothing is kept.
 *
 * @param text What stands in the address after `data=`.
 */
export async function readLinkedTables(text: string, catalog: AreaCatalog): Promise<LinkedData> {
  const unpacked = await unpackTables(text);
  if (!unpacked.ok) return { text, tables: [], trouble: unpacked.trouble };
  const names = new Map(catalog.areas.filter(({ kind }) => kind === 'municipality').map(({ code, name }) => [code, name]));
  const tables: LinkedTable[] = [];
  for (const payload of unpacked.tables) {
    const read = await readOne(payload, catalog, (code) => names.get(code) ?? code);
    if ('kind' in read) return { text, tables: [], trouble: read };
    tables.push(read);
  }
  return { text, tables, trouble: null };
}
