import type { Connection } from '../../src/database/Connection.ts';
import { figures, type CoverageRow } from '../../src/database/queries/figures.ts';
import type { IsoDate } from '../../src/lib/IsoDate.ts';

export interface CoverageQuestion {
  readonly snapshotId: string;
  readonly groupCode: string;
  /** The region to compare with; null for none. */
  readonly regionCode: string | null;
  readonly groupedOn?: IsoDate;
}

/** The figures of one group at one status date: its municipalities, itself, the rest of its region, and the region. */
export async function coverage(connection: Connection, question: CoverageQuestion): Promise<readonly CoverageRow[]> {
  const { snapshotId, groupCode, regionCode, groupedOn } = question;
  const members = await connection.query<{ code: string }>(
    `SELECT area_code AS code FROM membership, snapshot
     WHERE id = $1 AND group_code = $2 AND holds_on(membership.valid_from, membership.valid_to, coalesce(nullif($3::VARCHAR, '')::DATE, as_of))`,
    [snapshotId, groupCode, groupedOn ?? ''],
  );
  const codes = new Set(members.map(({ code }) => code));
  const rows = (await figures(connection, { snapshotIds: [snapshotId], groupedOn: groupedOn ?? null })).get(snapshotId) ?? [];
  return rows.filter(({ unit, code }) => {
    if (unit === 'municipality') return codes.has(code);
    if (unit === 'group' || unit === 'rest-of-region') return code === groupCode;
    return unit === 'region' && code === regionCode;
  });
}
