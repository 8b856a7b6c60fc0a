import { describe, expect, test } from 'vitest';
import type { AreaCatalog } from '../../src/domain/Area.ts';
import { allIndicators } from '../../src/domain/indicators/allIndicators.ts';
import type { Counts, Snapshot } from '../../src/domain/Snapshot.ts';
import { loadCatalog } from '../../src/database/loadCatalog.ts';
import { loadSnapshot } from '../support/loadSnapshot.ts';
import type { CoverageRow } from '../../src/database/queries/figures.ts';
import { coverage } from '../support/coverage.ts';
import type { IsoDate } from '../../src/lib/IsoDate.ts';
import { openReference } from '../support/openReference.ts';
import { readCatalog } from '../support/readCatalog.ts';
import { referenceSnapshot } from '../support/referenceSnapshot.ts';

const connection = await openReference([]);
const catalog = readCatalog();

async function ask(snapshot: Snapshot, with_: AreaCatalog = catalog): Promise<(unit: string) => CoverageRow | undefined> {
  await loadCatalog(connection, with_);
  await loadSnapshot(connection, snapshot);
  const rows = await coverage(connection, { snapshotId: snapshot.id, groupCode: 'klynge-sydvestjylland', regionCode: '1083' });
  return (unit) => rows.find((row) => row.unit === unit || row.code === unit);
}

const changed = (areaCode: string, counts: Partial<Counts>): Snapshot => ({
  ...referenceSnapshot,
  observations: referenceSnapshot.observations.map((row) => (row.areaCode === areaCode ? { ...row, ...counts } : row)),
});
const asOf = (day: IsoDate): Snapshot => ({ ...referenceSnapshot, asOf: day });

describe('what is not known is null, never zero, infinite, or a part of the whole', () => {
  test('zero filled: per filled is not defined; the share is 100 %', async () => {
    const row = (await ask(changed('0563', { vacant: 3 })))('0563')!;
    expect(row.filled).toBe(0);
    expect(row.indicators).toMatchObject({
      'insured-per-filled': null,
      'extra-load': null,
      'vacancy-share': 1,
      'insured-per-capacity': 1045,
    });
  });

  test('zero capacity: nothing per capacity is defined', async () => {
    const row = (await ask(changed('0563', { capacity: 0, vacant: 0 })))('0563')!;
    expect(row.indicators).toMatchObject({
      capacity: 0,
      'vacancy-share': null,
      'insured-per-capacity': null,
      'insured-per-filled': null,
      'share-of-region-capacity': 0,
    });
  });

  test('vacancies missing in one municipality are missing in the cluster and in the rest, not left out of the sum', async () => {
    const unit = await ask(changed('0573', { vacant: null }));
    for (const key of ['0573', 'group', 'rest-of-region']) {
      expect(unit(key)!.indicators).toMatchObject({ vacant: null, filled: null, 'vacancy-share': null, 'insured-per-filled': null });
      expect(unit(key)!.capacity).not.toBeNull();
      expect(unit(key)!.indicators['insured-per-capacity']).not.toBeNull();
    }
    expect(unit('region')!.indicators['vacancy-share']).toBeCloseTo(45 / 808, 8);
  });

  test('a published region total with a count missing leaves the shares of it unknown', async () => {
    const [subtotal, regional] = referenceSnapshot.totals;
    const unit = await ask({ ...referenceSnapshot, totals: [subtotal!, { ...regional!, vacant: null }] });
    expect(unit('group')!.indicators['share-of-region-vacant']).toBeNull();
    expect(unit('group')!.indicators['share-of-region-capacity']).toBeCloseTo(161 / 808, 8);
    expect(unit('rest-of-region')!.vacant).toBeNull();
  });

  test('no vacancies in the whole region: the share of them is not defined', async () => {
    const [, regional] = referenceSnapshot.totals;
    const nobody = referenceSnapshot.observations.map((row) => ({ ...row, vacant: 0 }));
    const unit = await ask({ ...referenceSnapshot, observations: nobody, totals: [{ ...regional!, vacant: 0 }] });
    expect(unit('group')!.indicators).toMatchObject({ 'share-of-region-vacant': null, 'vacancy-share': 0 });
  });

  test('a member the snapshot does not cover is not counted as the rest of the region', async () => {
    const unit = await ask({ ...referenceSnapshot, observations: referenceSnapshot.observations.slice(1) });
    expect(unit('group')).toMatchObject({ members: 5, covered: 4, capacity: 140 });
    expect(unit('rest-of-region')).toBeUndefined();
  });

  test('a region total smaller than its own rows cannot be, and compares nothing', async () => {
    const [, regional] = referenceSnapshot.totals;
    const unit = await ask({ ...referenceSnapshot, totals: [{ ...regional!, vacant: 19 }] });
    expect(unit('region')).toBeUndefined();
    expect(unit('group')!.indicators['share-of-region-vacant']).toBeNull();
    expect(unit('rest-of-region')).toBeUndefined();
  });

  test('without a published total there is no region row from some of its municipalities', async () => {
    const unit = await ask({ ...referenceSnapshot, totals: [] });
    expect(unit('region')).toBeUndefined();
    expect(unit('rest-of-region')).toBeUndefined();
    expect(unit('group')!.indicators['share-of-region-capacity']).toBeNull();
  });

  test('no figure is ever NaN or infinite', async () => {
    for (const counts of [{ capacity: 0, vacant: 0 }, { insured: 0 }, { insured: null }, { capacity: null, vacant: null }, { vacant: 3 }]) {
      const unit = await ask(changed('0563', counts));
      for (const key of ['0563', 'group', 'rest-of-region', 'region']) {
        for (const { id } of allIndicators) {
          const value = unit(key)!.indicators[id] ?? null;
          expect(value === null || Number.isFinite(value), `${key} ${id} ${value}`).toBe(true);
        }
      }
    }
  });
});

describe('the region pooled from its members', () => {
  const members = catalog.memberships.filter((it) => it.groupCode === '1083').map((it) => it.areaCode);
  const whole: Snapshot = {
    ...referenceSnapshot,
    observations: members.map((areaCode, index) => ({ areaCode, insured: 16000 + index, capacity: 10, vacant: 1, line: index + 2 })),
    totals: [],
  };

  test('stands in for a total nobody published when every member is covered, and says how many', async () => {
    const unit = await ask(whole);
    expect(unit('region')).toMatchObject({ members: 22, covered: 22, capacity: 220, vacant: 22 });
    expect(unit('rest-of-region')).toMatchObject({ capacity: 170, vacant: 17 });
  });

  test('gives way to the published total', async () => {
    const unit = await ask({ ...whole, totals: [referenceSnapshot.totals[1]!] });
    expect(unit('region')).toMatchObject({ members: null, covered: null, capacity: 808 });
  });
});

describe('the norm is data', () => {
  test('1.600 holds on 30 June 2025; from 1 July 2025 nothing is compared with it', async () => {
    const before = await ask(asOf('2025-06-30'));
    expect(before('group')!.indicators['balance-against-norm']).toBeCloseTo(-9.289375, 8);
    const after = await ask(asOf('2025-07-01'));
    for (const key of ['0573', 'group', 'rest-of-region', 'region']) {
      expect(after(key)).toMatchObject({ norm: null });
      expect(after(key)!.indicators['balance-against-norm']).toBeNull();
      expect(after(key)!.indicators['vacancy-share']).not.toBeNull();
    }
  });

  test("where municipalities have norms of their own the group's balance is the sum of theirs, and it has no one norm", async () => {
    const own = { areaCode: '0563', validFrom: null, validTo: null, insuredPerCapacity: 1100 };
    const unit = await ask(referenceSnapshot, { ...catalog, norms: [...catalog.norms, own] });
    expect(unit('0563')!.norm).toBe(1100);
    expect(unit('group')!.norm).toBeNull();
    expect(unit('group')!.indicators['balance-against-norm']).toBeCloseTo(141 - (240463 - 3135) / 1600 - 3135 / 1100, 8);
  });
});

test('fractions of a capacity are exact, also at the border of rounding', async () => {
  const row = (await ask(changed('0573', { capacity: 10, vacant: 1.45, insured: 51137 })))('0573')!;
  expect(row.filled).toBe(8.55);
  expect(row.indicators['vacancy-share']).toBe(0.145);
});
