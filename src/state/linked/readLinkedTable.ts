import type { AreaCatalog } from '../../domain/Area.ts';
import type { Source } from '../../domain/Snapshot.ts';
import type { Supplement } from '../../domain/supplements/Supplement.ts';
import type { Reading } from '../../ingest/Reading.ts';
import { readTable } from '../../ingest/readTable.ts';
import { toSnapshots } from '../../ingest/toSnapshots.ts';
import { toSupplements } from '../../ingest/toSupplements.ts';
import type { Outcome } from '../../lib/Outcome.ts';
import type { Answers } from '../../lib/Question.ts';
import { snapshotId } from '../../storage/snapshotId.ts';
import { supplementId } from '../../storage/supplementId.ts';
import type { LinkedTable } from './LinkedData.ts';
import { linkedFile, linkedSupplementFile, type LinkedFile } from './linkedFile.ts';
import type { LinkTrouble } from './LinkTrouble.ts';
import { settledAnswers } from './settledAnswers.ts';
import { sourceIn } from './sourcePayload.ts';
import type { SupplementPayload } from './SupplementPayload.ts';
import type { TablePayload } from './TablePayload.ts';

interface ReadFigures {
  readonly observations: readonly unknown[];
  readonly totals: readonly unknown[];
  readonly source: Source;
}

/** Reads a table of a link as if a planner had loaded it. @param nameOf Official name of a municipality. */
export async function readLinkedTable(
  payload: TablePayload,
  catalog: AreaCatalog,
  nameOf: (code: string) => string,
): Promise<LinkedTable | LinkTrouble> {
  const file = linkedFile(payload, nameOf);
  const { reading, answers } = await readFile(file, catalog);
  if (reading.supplement !== null || reading.personalData) return { kind: 'no-table' };
  const snapshot = only(payload, toSnapshots(reading, { source: sourceIn(payload) }));
  if ('kind' in snapshot) return snapshot;
  return { snapshot: { ...snapshot, id: await snapshotId(snapshot) }, accepted: { snapshot, bytes: file.bytes, answers } };
}

/** The same of a table beside the coverage tables. @param nameOf Name of a municipality or group. */
export async function readLinkedSupplement(
  payload: SupplementPayload,
  catalog: AreaCatalog,
  nameOf: (code: string) => string,
): Promise<LinkedTable<Supplement> | LinkTrouble> {
  const file = linkedSupplementFile(payload, nameOf);
  const { reading, answers } = await readFile(file, catalog);
  const { supplement, personalData } = reading;
  if (supplement?.kind !== payload.k || personalData) return { kind: 'no-table' };
  const read = only({ ...payload, a: payload.g ?? payload.a }, toSupplements({ ...reading, supplement }, { source: sourceIn(payload) }));
  if (!('asOf' in read)) return read;
  return { snapshot: { ...read, id: await supplementId(read) }, accepted: { snapshot: read, bytes: file.bytes, answers } };
}

async function readFile(file: LinkedFile, catalog: AreaCatalog): Promise<{ readonly reading: Reading; readonly answers: Answers }> {
  const first = await readTable(file, catalog);
  if (first.outcome !== 'ask') return { reading: first, answers: {} };
  const answers = settledAnswers(first, file);
  return { reading: await readTable(file, catalog, answers), answers };
}

/** The one table that was read, if it is the whole of what the link holds and called invented as the link says. */
function only<Table extends ReadFigures>(
  { a, t = [], x }: Pick<TablePayload, 'x'> & { readonly a: readonly unknown[]; readonly t?: readonly unknown[] },
  made: Outcome<readonly Table[]>,
): Table | LinkTrouble {
  if (!made.ok) return { kind: 'refused', diagnostics: made.diagnostics.filter(({ severity }) => severity === 'error') };
  const [table, another] = made.value;
  const isWhole = table?.observations.length === a.length && table.totals.length === t.length;
  return !table || another || !isWhole || table.source.invented !== (x ? true : undefined) ? { kind: 'no-table' } : table;
}
