import type { Connection } from '../../../src/database/Connection.ts';
import { loadSnapshots } from '../../../src/database/loadSnapshots.ts';
import { figures, type CoverageRow } from '../../../src/database/queries/figures.ts';
import { similar, type SimilarRow } from '../../../src/database/queries/similar.ts';
import type { Snapshot } from '../../../src/domain/Snapshot.ts';
import { snapshotOf, type RandomTable } from './randomTables.ts';

export interface AnsweredTable {
  readonly table: RandomTable;
  readonly snapshot: Snapshot;
  readonly rows: readonly CoverageRow[];
  readonly similar: SimilarRow | null;
}

/** What the engine says of many tables, asked at once. */
export async function answerTables(
  connection: Connection,
  tables: readonly RandomTable[],
  areaCode: string,
): Promise<readonly AnsweredTable[]> {
  const snapshots = tables.map((table, index) => snapshotOf(table, `table${index}`));
  await loadSnapshots(connection, snapshots);
  const [answers, alike] = [await figures(connection), await similar(connection, { areaCode })];
  return snapshots.map((snapshot, index) => ({
    table: tables[index]!,
    snapshot,
    rows: answers.get(snapshot.id) ?? [],
    similar: alike.get(snapshot.id) ?? null,
  }));
}
