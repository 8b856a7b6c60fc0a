import type { Connection } from '../../src/database/Connection.ts';
import { loadCatalog } from '../../src/database/loadCatalog.ts';
import { loadSnapshots } from '../../src/database/loadSnapshots.ts';
import { figures } from '../../src/database/queries/figures.ts';
import { similar } from '../../src/database/queries/similar.ts';
import { groupingDays } from '../../src/state/groupingDays.ts';
import type { PreparedRows } from '../../src/state/PreparedAnswers.ts';
import type { BuiltIn } from '../../src/state/readBuiltIn.ts';

/** Lets a fresh database answer for the shipped tables: on the status date and on every day that a reader can choose to group by. */
export async function askShipped(
  connection: Connection,
  { catalog, snapshots }: Pick<BuiltIn, 'catalog' | 'snapshots'>,
): Promise<Pick<PreparedRows, 'figures' | 'similar'>> {
  await loadCatalog(connection, catalog);
  await loadSnapshots(connection, snapshots);
  const asked = { figures: [] as PreparedRows['figures'][number][], similar: [] as PreparedRows['similar'][number][] };
  for (const { id, asOf, observations } of snapshots) {
    for (const groupedOn of [null, ...groupingDays(catalog, asOf).map(({ day }) => day)]) {
      const rows = (await figures(connection, { snapshotIds: [id], groupedOn })).get(id) ?? [];
      asked.figures.push({ snapshot: id, groupedOn, rows });
    }
    for (const { areaCode } of observations) {
      const row = (await similar(connection, { snapshotIds: [id], areaCode })).get(id) ?? null;
      asked.similar.push({ snapshot: id, municipality: areaCode, row });
    }
  }
  return asked;
}
