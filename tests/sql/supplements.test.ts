import { afterAll, expect, test } from 'vitest';
import { loadSupplement } from '../../src/database/loadSupplement.ts';
import { supplement } from '../../src/database/queries/supplement.ts';
import type { Supplement } from '../../src/domain/supplements/Supplement.ts';
import { exampleIntake, exampleTraining } from '../support/exampleSupplements.ts';
import { openReference } from '../support/openReference.ts';
import { readCatalog } from '../support/readCatalog.ts';
import { referenceSnapshot } from '../support/referenceSnapshot.ts';

const connection = await openReference([referenceSnapshot], readCatalog());
afterAll(() => connection.close());

async function ask(table: Supplement, groupCode = 'klynge-sydvestjylland', groupedOn: '2027-01-01' | null = null) {
  await loadSupplement(connection, table);
  return supplement(connection, { id: table.id, kind: table.kind, groupCode, regionCode: '1083', groupedOn });
}

test('closed practices are pooled, not averaged, and totals are never counted among the rows', async () => {
  const rows = await ask(exampleIntake);
  expect(rows.map(({ unit, code, counts: { practices, open, closed } }) => [unit, code, practices, open, closed])).toEqual([
    ['row', '0530', 8, 5, 3],
    ['row', '0561', 31, 11, 20],
    ['row', '0563', 1, 1, 0],
    ['row', '0573', 14, 5, 9],
    ['row', '0575', 12, 9, 3],
    ['group', 'klynge-sydvestjylland', 66, 31, 35],
    ['total', '1083', 360, 160, 200],
  ]);
  const shares = rows.map(({ indicators }) => indicators['closed-share'] ?? NaN);
  expect(shares[5]).toBeCloseTo(35 / 66, 8);
  expect(shares[5]).not.toBeCloseTo(shares.slice(0, 5).reduce((sum, share) => sum + share, 0) / 5, 2);
  expect(rows[5]).toMatchObject({ members: 5, covered: 5 });
});

test('the group is that of its day: the council has no Billund', async () => {
  const rows = await ask(exampleIntake, 'raad-sydvestjylland', '2027-01-01');
  expect(rows.filter(({ unit }) => unit === 'row').map(({ code }) => code)).not.toContain('0530');
  expect(rows.find(({ unit }) => unit === 'group')?.counts.practices).toBe(58);
});

test('a missing count leaves the sum unknown, no practice leaves the share undefined', async () => {
  const observations = exampleIntake.observations.map((row, at) =>
    at === 0 ? { ...row, counts: { practices: 8, closed: null } } : at === 2 ? { ...row, counts: { practices: 0, closed: 0 } } : row,
  );
  const rows = await ask({ ...exampleIntake, id: 'with-gaps', observations });
  expect(rows[0]).toMatchObject({ counts: { practices: 8, open: null, closed: null }, indicators: { 'closed-share': null } });
  expect(rows[2]).toMatchObject({ counts: { practices: 0, closed: 0 }, indicators: { 'closed-share': null } });
  expect(rows.find(({ unit }) => unit === 'group')).toMatchObject({
    counts: { practices: 65, closed: null },
    indicators: { 'closed-share': null },
  });
});

test('training posts have both denominators, and groups are never summed', async () => {
  const rows = await ask(exampleTraining);
  expect(rows.map(({ unit, code, label, indicators }) => [unit, code, label, ...Object.values(indicators)])).toEqual([
    ['row', '1081', null, 0.838709677, 0.722222222],
    ['row', '1083', null, 0.913043478, 0.851351351],
    ['total', 'dk', 'Hele landet', 0.90625, 0.852941176],
  ]);
});

test('more closed practices than there are is refused whole', async () => {
  const broken: Supplement = {
    ...exampleIntake,
    id: 'broken',
    observations: [{ areaCode: '0530', counts: { practices: 2, closed: 3 }, line: 1 }],
  };
  await expect(loadSupplement(connection, broken)).rejects.toThrow();
  expect(await connection.query('SELECT line FROM supplement_row WHERE supplement_id = $1', ['broken'])).toEqual([]);
});
