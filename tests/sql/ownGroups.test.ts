import { afterAll, expect, test } from 'vitest';
import { coverage } from '../support/coverage.ts';
import { groups } from '../../src/database/queries/groups.ts';
import { loadCatalog } from '../../src/database/loadCatalog.ts';
import { mergeCatalog } from '../../src/domain/mergeCatalog.ts';
import { putNorms } from '../../src/domain/putNorms.ts';
import { openReference } from '../support/openReference.ts';
import { readCatalog } from '../support/readCatalog.ts';
import { referenceSnapshot } from '../support/referenceSnapshot.ts';

const shipped = readCatalog();
const later = { ...referenceSnapshot, id: 'later', asOf: '2025-12-01' as const };
const always = { validFrom: null, validTo: null };
const own = {
  areas: [{ ...always, code: 'egen-vest', name: 'Vest', kind: 'own' as const, basis: null }],
  memberships: ['0561', '0563', '0573'].map((areaCode) => ({ ...always, groupCode: 'egen-vest', areaCode })),
};
const norms = putNorms(shipped.norms, [
  { areaCode: '1083', validFrom: '2025-07-01', validTo: null, insuredPerCapacity: 1450 },
  { areaCode: '0563', validFrom: '2025-07-01', validTo: null, insuredPerCapacity: 1100 },
]);
const connection = await openReference([referenceSnapshot, later], mergeCatalog(shipped, { groups: own, norms }));
afterAll(() => connection.close());

const ask = async (snapshotId: string, unit: string, code: string) => {
  const rows = await coverage(connection, { snapshotId, groupCode: 'egen-vest', regionCode: '1083' });
  return rows.find((row) => row.unit === unit && row.code === code);
};

test('an own group is pooled, not averaged', async () => {
  expect(await ask(referenceSnapshot.id, 'group', 'egen-vest')).toMatchObject({ insured: 170_318, capacity: 112, vacant: 15, filled: 97 });
  const [share] = await connection.query<{ share: number }>('SELECT 15 / 112 AS share');
  const row = await ask(referenceSnapshot.id, 'group', 'egen-vest');
  expect(JSON.stringify(row)).toContain(String(Math.round((share?.share ?? 0) * 1e9) / 1e9));
});

test('an own group is offered with how many of its members are covered', async () => {
  const rows = await groups(connection, { snapshotId: referenceSnapshot.id });
  expect(rows.at(-1)).toMatchObject({ code: 'egen-vest', kind: 'own', members: 3, covered: 3, basis: null });
});

test('the norm is that of the area and the status date', async () => {
  expect((await ask(referenceSnapshot.id, 'municipality', '0573'))?.norm).toBe(1600);
  expect((await ask('later', 'municipality', '0573'))?.norm).toBe(1450);
  expect((await ask('later', 'municipality', '0563'))?.norm).toBe(1100);
  // Varde: 28 filled − 51.137 / 1.450.
  expect(JSON.stringify(await ask('later', 'municipality', '0573'))).toContain(String(Math.round((28 - 51_137 / 1450) * 1e9) / 1e9));
  expect((await ask('later', 'group', 'egen-vest'))?.norm).toBeNull();
});

test('a catalog that is loaded again takes the place of the one before', async () => {
  await loadCatalog(connection, shipped);
  expect(await ask('later', 'group', 'egen-vest')).toBeUndefined();
  await loadCatalog(connection, mergeCatalog(shipped, { groups: own, norms }));
  expect(await ask('later', 'group', 'egen-vest')).toMatchObject({ capacity: 112 });
});
