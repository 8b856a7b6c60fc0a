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

/** Each row of the snapshots with the id of its snapshot. */
function rowsOf<Row>(snapshots: readonly Snapshot[], pick: (snapshot: Snapshot) => readonly Row[]): { ids: string[]; rows: Row[] } {
  const rows = snapshots.flatMap(pick);
  const ids = snapshots.flatMap((snapshot) => pick(snapshot).map(() => snapshot.id));
  return { ids, rows };
}

/**
 * Stores snapshots wholly or not at all; those with the same id are replaced. However many there are, each table is filled at once.
 *
 * @throws When a snapshot breaks a rule that ingest keeps: a municipality twice, a negative count, more vacant than there are. Nothing has changed then.
 */
export async function loadSnapshots(connection: Connection, snapshots: readonly Snapshot[]): Promise<void> {
  const observations = rowsOf(snapshots, (snapshot) => snapshot.observations);
  const totals = rowsOf(snapshots, (snapshot) => snapshot.totals);
  const head = toArrow({
    id: { type: 'text', values: snapshots.map(({ id }) => id) },
    as_of: { type: 'text', values: snapshots.map(({ asOf }) => asOf) },
    title: { type: 'text', values: snapshots.map(({ source }) => source.title) },
    publisher: { type: 'text', values: snapshots.map(({ source }) => source.publisher) },
    file_name: { type: 'text', values: snapshots.map(({ fileName }) => fileName) },
  });
  const observation = toArrow({
    snapshot_id: { type: 'text', values: observations.ids },
    area_code: { type: 'text', values: observations.rows.map((row) => row.areaCode) },
    ...countColumns(observations.rows),
  });
  const reportedTotal = toArrow({
    snapshot_id: { type: 'text', values: totals.ids },
    label: { type: 'text', values: totals.rows.map((row) => row.label) },
    kind: { type: 'text', values: totals.rows.map((row) => row.kind) },
    area_code: { type: 'text', values: totals.rows.map((row) => row.areaCode) },
    ...countColumns(totals.rows),
  });
  const ids = new Set(snapshots.map(({ id }) => id));
  await connection.transaction(async (statements) => {
    const held = await statements.query<{ id: string }>('SELECT id FROM snapshot');
    for (const { id } of held) if (ids.has(id)) await deleteSnapshot(statements, id);
    await statements.insertArrow('snapshot', head);
    await statements.insertArrow('observation', observation);
    await statements.insertArrow('reported_total', reportedTotal);
  });
}
