import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { loadSnapshot } from '../support/loadSnapshot.ts';
import type { CoverageRow } from '../../src/database/queries/figures.ts';
import { coverage } from '../support/coverage.ts';
import type { Counts, Snapshot } from '../../src/domain/Snapshot.ts';
import { openReference } from '../support/openReference.ts';

/*
 * An independent recomputation: whole thousandths in BigInt, one division at the end, none of the product's code.
 */
type Exact = { readonly insured: bigint | null; readonly capacity: bigint | null; readonly vacant: bigint | null };

const thousandths = (count: number | null): bigint | null => (count === null ? null : BigInt(Math.round(count * 1000)));
const exact = ({ insured, capacity, vacant }: Counts): Exact => ({
  insured: insured === null ? null : BigInt(insured),
  capacity: thousandths(capacity),
  vacant: thousandths(vacant),
});
const add = (a: bigint | null, b: bigint | null, sign: 1n | -1n): bigint | null => (a === null || b === null ? null : a + sign * b);
const combine = (a: Exact, b: Exact, sign: 1n | -1n = 1n): Exact => ({
  insured: add(a.insured, b.insured, sign),
  capacity: add(a.capacity, b.capacity, sign),
  vacant: add(a.vacant, b.vacant, sign),
});
const divide = (a: bigint | null, b: bigint | null): number | null => (a === null || b === null || b === 0n ? null : Number(a) / Number(b));

function expected(unit: Exact, region: Exact | null): Record<string, number | null> {
  const filled = add(unit.capacity, unit.vacant, -1n);
  const perThousandth = (a: bigint | null, b: bigint | null): number | null => divide(a === null ? null : a * 1000n, b);
  const product = (a: bigint | null, b: bigint | null): bigint | null => (a === null || b === null ? null : a * b);
  return {
    insured: divide(unit.insured, 1n),
    capacity: divide(unit.capacity, 1000n),
    vacant: divide(unit.vacant, 1000n),
    filled: divide(filled, 1000n),
    'vacancy-share': divide(unit.vacant, unit.capacity),
    'insured-per-capacity': perThousandth(unit.insured, unit.capacity),
    'insured-per-filled': perThousandth(unit.insured, filled),
    'extra-load': unit.capacity === 0n ? null : perThousandth(product(unit.insured, unit.vacant), product(filled, unit.capacity)),
    'balance-against-norm': divide(add(product(filled, 1600n), product(unit.insured, 1000n), -1n), 1_600_000n),
    'share-of-region-capacity': divide(unit.capacity, region?.capacity ?? null),
    'share-of-region-vacant': divide(unit.vacant, region?.vacant ?? null),
  };
}

const cluster = ['0530', '0561', '0563', '0573', '0575'];
const capacity = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: 0, max: 120_000 }).map((n) => n / 1000),
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
const counts: fc.Arbitrary<Counts> = fc
  .record({
    insured: maybe(fc.integer({ min: 0, max: 700_000 })),
    capacity,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    known: maybe(fc.constant(true)),
    vacancies: maybe(fc.constant(true)),
  })
  .map(({ insured, capacity: all, share, known, vacancies }) => ({
    insured,
    capacity: known ? all : null,
    vacant: vacancies ? Math.round(all * share * (Number.isInteger(all) ? 1 : 1000)) / (Number.isInteger(all) ? 1 : 1000) : null,
  }));
const table = fc.record({
  rows: fc.array(counts, { minLength: 5, maxLength: 5 }),
  rest: counts,
  covered: fc.subarray([0, 1, 2, 3, 4], { minLength: 0 }),
  total: fc.boolean(),
});

const connection = await openReference([]);
afterAll(() => connection.close());

test('every figure of every unit is the one recomputed from whole numbers, on random tables', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ rows, rest, covered, total }) => {
      const members = rows.map(exact);
      const whole = members.reduce((sum, row) => combine(sum, row), exact(rest));
      const number = (value: bigint | null, unit: number): number | null => (value === null ? null : Number(value) / unit);
      const snapshot: Snapshot = {
        id: 'random',
        asOf: '2024-11-11',
        source: { title: '', publisher: '', note: '', disputes: [] },
        fileName: '',
        observations: covered.map((index) => ({ areaCode: cluster[index]!, line: index + 2, ...rows[index]! })),
        totals: total
          ? [
              {
                label: 'Total',
                kind: 'region-total',
                areaCode: '1083',
                line: 9,
                insured: number(whole.insured, 1),
                capacity: number(whole.capacity, 1000),
                vacant: number(whole.vacant, 1000),
              },
            ]
          : [],
      };
      await loadSnapshot(connection, snapshot);
      const answer = await coverage(connection, { snapshotId: 'random', groupCode: 'klynge-sydvestjylland', regionCode: '1083' });

      const region = total ? whole : null;
      const check = (row: CoverageRow | undefined, unit: Exact): void => {
        for (const [id, value] of Object.entries(expected(unit, region))) {
          const got = row!.indicators[id]!;
          if (value === null) expect(got, `${row!.unit} ${id}`).toBeNull();
          else expect(Math.abs(got - value), `${row!.unit} ${id}: ${got} for ${value}`).toBeLessThan(1e-9 + Math.abs(value) * 1e-14);
        }
      };
      for (const index of covered)
        check(
          answer.find((row) => row.code === cluster[index]),
          members[index]!,
        );
      const none: Exact = { insured: null, capacity: null, vacant: null };
      const [first, ...others] = covered.map((index) => members[index]!);
      const pooled = first ? others.reduce((sum, row) => combine(sum, row), first) : none;
      const group = answer.find((row) => row.unit === 'group');
      check(group, pooled);
      expect([group!.members, group!.covered]).toEqual([5, covered.length]);

      expect(answer.some((row) => row.unit === 'region')).toBe(total);
      expect(answer.some((row) => row.unit === 'rest-of-region')).toBe(total && covered.length === 5);
      if (total)
        check(
          answer.find((row) => row.unit === 'region'),
          whole,
        );
      if (total && covered.length === 5)
        check(
          answer.find((row) => row.unit === 'rest-of-region'),
          combine(whole, pooled, -1n),
        );
    }),
    { numRuns: 60 },
  );
});
