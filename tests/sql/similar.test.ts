import { afterAll, expect, test } from 'vitest';
import { loadSnapshot } from '../support/loadSnapshot.ts';
import { similar } from '../../src/database/queries/similar.ts';
import type { Snapshot } from '../../src/domain/Snapshot.ts';
import { openReference } from '../support/openReference.ts';
import { readCatalog } from '../support/readCatalog.ts';
import { referenceSnapshot } from '../support/referenceSnapshot.ts';

const connection = await openReference();
afterAll(() => connection.close());

const municipalities = readCatalog().areas.filter(({ kind }) => kind === 'municipality');
const country: Snapshot = {
  ...referenceSnapshot,
  id: 'country',
  totals: [],
  observations: municipalities.map(({ code }, index) => ({
    areaCode: code,
    insured: 3000 + ((index * 7919) % 97) * 1250,
    capacity: 2 + ((index * 104729) % 89),
    vacant: index % 2,
    line: index + 2,
  })),
};

test('they are the five nearest by ratio in insured and capacity together, found by comparing each with each', async () => {
  await loadSnapshot(connection, country);
  for (const own of country.observations.slice(0, 20)) {
    const distance = (other: (typeof country.observations)[number]): number =>
      Math.log(other.insured! / own.insured!) ** 2 + Math.log(other.capacity! / own.capacity!) ** 2;
    const nearest = country.observations
      .filter(({ areaCode }) => areaCode !== own.areaCode)
      .toSorted((a, b) => distance(a) - distance(b) || a.areaCode.localeCompare(b.areaCode))
      .slice(0, 5);
    const row = (await similar(connection, { areaCode: own.areaCode, snapshotIds: ['country'] })).get('country')!;
    expect(row.codes).toEqual(nearest.map(({ areaCode }) => areaCode));
    expect(row.insured).toBe(nearest.reduce((sum, { insured }) => sum + insured!, 0));
    const [capacity, vacant] = [nearest.reduce((sum, it) => sum + it.capacity!, 0), nearest.reduce((sum, it) => sum + it.vacant!, 0)];
    expect(row.indicators['vacancy-share']).toBeCloseTo(vacant / capacity, 9);
  }
});

test('in a table of five the four others, whatever their size', async () => {
  const row = (await similar(connection, { areaCode: '0573' })).get(referenceSnapshot.id)!;
  expect([...row.codes].sort()).toEqual(['0530', '0561', '0563', '0575']);
  expect(row.members).toBe(4);
});

test('a municipality the table does not hold, or without a count, has none', async () => {
  expect((await similar(connection, { areaCode: '0101', snapshotIds: [referenceSnapshot.id] })).size).toBe(0);
  const [first, ...others] = referenceSnapshot.observations;
  await loadSnapshot(connection, { ...referenceSnapshot, id: 'gap', observations: [{ ...first!, insured: null }, ...others] });
  expect((await similar(connection, { areaCode: first!.areaCode, snapshotIds: ['gap'] })).size).toBe(0);
  expect((await similar(connection, { areaCode: '0573', snapshotIds: ['gap'] })).get('gap')!.codes).not.toContain(first!.areaCode);
});
