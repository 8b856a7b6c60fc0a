import type { Counts, Snapshot } from '../domain/Snapshot.ts';
import { type ArrowColumn, toArrow } from './toArrow.ts';
import type { Connection } from './Connection.ts';
import { deleteSnapshot } from './deleteSnapshot.ts';

function countColumns(rows: readonly (Counts & { readonly line: number })[]): Readonly<Record<string, ArrowColumn>> {
  return {
    insured: { type: 'number', values: rows.map((row) => row.insured) },
    capacity: { type: 'number', values: rows.map((row) => row.capacity) },
    vacant: { type: 'number', values: rows.map((row) => row.vacant) },
    line: { type: 'number', values: rows.map((row) => row.line) },
  };
}

/**
 * Stores a snapshot wholly or not at all; one with the same id is replaced.
 *
 * @throws When the snapshot breaks a rule that ingest keeps: a municipality twice, a negative count, more vacant than there are. Nothing has changed then.
 */
export async function loadSnapshot(connection: Connection, snapshot: Snapshot): Promise<void> {
  const { observations, totals } = snapshot;
  const head = toArrow({
    id: { type: 'text', values: [snapshot.id] },
    as_of: { type: 'text', values: [snapshot.asOf] },
    title: { type: 'text', values: [snapshot.source.title] },
    publisher: { type: 'text', values: [snapshot.source.publisher] },
    file_name: { type: 'text', values: [snapshot.fileName] },
  });
  const observation = toArrow({
    snapshot_id: { type: 'text', values: observations.map(() => snapshot.id) },
    area_code: { type: 'text', values: observations.map((row) => row.areaCode) },
    ...countColumns(observations),
  });
  const reportedTotal = toArrow({
    snapshot_id: { type: 'text', values: totals.map(() => snapshot.id) },
    label: { type: 'text', values: totals.map((row) => row.label) },
    kind: { type: 'text', values: totals.map((row) => row.kind) },
    area_code: { type: 'text', values: totals.map((row) => row.areaCode) },
    ...countColumns(totals),
  });
  await connection.transaction(async (statements) => {
    await deleteSnapshot(statements, snapshot.id);
    await statements.insertArrow('snapshot', head);
    await statements.insertArrow('observation', observation);
    await statements.insertArrow('reported_total', reportedTotal);
  });
}
