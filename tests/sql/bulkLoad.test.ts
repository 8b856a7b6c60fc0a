import { afterAll, beforeEach, expect, test } from 'vitest';
import { copyBulkSnapshot } from '../../src/database/copyBulkSnapshot.ts';
import { loadCatalog } from '../../src/database/loadCatalog.ts';
import { openBulkLoad, type BulkSnapshot } from '../../src/database/openBulkLoad.ts';
import { coverage } from '../support/coverage.ts';
import { snapshots } from '../../src/database/queries/snapshots.ts';
import { removeSnapshot } from '../../src/database/removeSnapshot.ts';
import type { ObservationColumns } from '../../src/domain/ObservationColumns.ts';
import type { IsoDate } from '../../src/lib/IsoDate.ts';
import { openReference } from '../support/openReference.ts';
import { readCatalog } from '../support/readCatalog.ts';
import { referenceSnapshot } from '../support/referenceSnapshot.ts';

const connection = await openReference();
beforeEach(async () => {
  await loadCatalog(connection, readCatalog());
  await connection.exec('DELETE FROM bulk_observation');
  for (const { id } of await snapshots(connection)) await removeSnapshot(connection, id);
});
afterAll(() => connection.close());

const snapshotOf = (asOf: IsoDate): BulkSnapshot => ({ id: `bulk-${asOf}`, source: referenceSnapshot.source, fileName: 'stor.csv' });

/** The observations of the reference table for some days, as columns; capacities are thousandths. */
function columns(...dates: IsoDate[]): ObservationColumns {
  const { observations } = referenceSnapshot;
  const rows = dates.flatMap((_, date) => observations.map((row) => ({ ...row, date })));
  const count = (value: number | null, unit: number): number => (value === null ? -1 : value * unit);
  return {
    length: rows.length,
    areaCodes: observations.map(({ areaCode }) => areaCode),
    dates,
    area: Uint16Array.from(rows, (_, at) => at % observations.length),
    date: Uint16Array.from(rows, ({ date }) => date),
    insured: Int32Array.from(rows, ({ insured }) => count(insured, 1)),
    capacity: Int32Array.from(rows, ({ capacity }) => count(capacity, 1000)),
    vacant: Int32Array.from(rows, ({ vacant }) => count(vacant, 1000)),
    line: Int32Array.from(rows, ({ line }) => line),
  };
}

async function rowsIn(table: 'bulk_observation' | 'observation'): Promise<number> {
  const [row] = await connection.query<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM ${table}`);
  return row?.n ?? -1;
}

test('many snapshots are loaded in batches and answer like those loaded alone', async () => {
  const load = openBulkLoad(connection, snapshotOf);
  await load.add(columns('2024-01-01', '2024-07-01'));
  await load.add(columns('2025-01-01'));
  expect(await rowsIn('bulk_observation')).toBe(0);
  await load.commit();
  const { length } = referenceSnapshot.observations;
  expect(await rowsIn('bulk_observation')).toBe(3 * length);
  expect((await snapshots(connection)).map(({ id, asOf }) => `${id} ${asOf}`).sort()).toEqual([
    'bulk-2024-01-01 2024-01-01',
    'bulk-2024-07-01 2024-07-01',
    'bulk-2025-01-01 2025-01-01',
  ]);
  await copyBulkSnapshot(connection, 'bulk-2024-07-01');
  await copyBulkSnapshot(connection, 'bulk-2024-07-01');
  expect(await rowsIn('observation')).toBe(length);
  const answer = await coverage(connection, { snapshotId: 'bulk-2024-07-01', groupCode: 'klynge-sydvestjylland', regionCode: '1083' });
  for (const { areaCode, insured, capacity, vacant } of referenceSnapshot.observations) {
    expect(answer.find((row) => row.code === areaCode)).toMatchObject({ insured, capacity, vacant });
  }
});

test('thousandths arrive exactly, and what is missing stays missing', async () => {
  const load = openBulkLoad(connection, snapshotOf);
  const one = columns('2024-01-01');
  one.capacity.set([2_147_483_647, 12_345, -1, 500, 1]);
  one.vacant.set([1, 345, -1, 0, 1]);
  one.insured.set([-1, 0, 1, 2, 2_147_483_647]);
  await load.add(one);
  await load.commit();
  const rows = await connection.query('SELECT insured, capacity::VARCHAR AS capacity, vacant::VARCHAR AS vacant FROM bulk_observation');
  expect(rows).toEqual([
    { insured: null, capacity: '2147483.647', vacant: '0.001' },
    { insured: 0, capacity: '12.345', vacant: '0.345' },
    { insured: 1, capacity: null, vacant: null },
    { insured: 2, capacity: '0.500', vacant: '0.000' },
    { insured: 2_147_483_647, capacity: '0.001', vacant: '0.001' },
  ]);
});

test('a load that is taken back, or begun anew, leaves nothing of what it had', async () => {
  const load = openBulkLoad(connection, snapshotOf);
  await load.add(columns('2024-01-01'));
  await load.restart();
  await load.add(columns('2025-01-01'));
  await load.commit();
  expect((await snapshots(connection)).map(({ asOf }) => asOf)).toEqual(['2025-01-01']);
  const given = openBulkLoad(connection, snapshotOf);
  await given.add(columns('2026-01-01'));
  await given.cancel();
  expect(await rowsIn('bulk_observation')).toBe(referenceSnapshot.observations.length);
});

test('more vacant than there are is refused, and nothing of the load stays', async () => {
  const load = openBulkLoad(connection, snapshotOf);
  await load.add(columns('2024-01-01'));
  const wrong = columns('2025-01-01');
  wrong.vacant[0] = wrong.capacity[0]! + 1;
  await load.add(wrong);
  await expect(load.commit()).rejects.toThrow();
  await load.cancel();
  expect([await rowsIn('bulk_observation'), await snapshots(connection)]).toEqual([0, []]);
});
