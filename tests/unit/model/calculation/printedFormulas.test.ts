import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allIndicators } from '../../../../src/domain/indicators/allIndicators.ts';
import type { Snapshot } from '../../../../src/domain/Snapshot.ts';
import { calculationOf } from '../../../../src/model/calculation/calculationOf.ts';
import { parseExpression } from '../../../../src/model/calculation/parseExpression.ts';
import { coverageOf, plain } from '../../../support/coverageOf.ts';
import { referenceSnapshot } from '../../../support/referenceSnapshot.ts';
import { workOut } from '../../../support/workOut.ts';

const counts = fc
  .record({
    insured: fc.integer({ min: 0, max: 700_000 }),
    capacity: fc.oneof(
      fc.integer({ min: 0, max: 120 }),
      fc.integer({ min: 0, max: 1200 }).map((n) => n / 10),
    ),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ insured, capacity, share }) => ({ insured, capacity, vacant: Math.floor(capacity * share) }));

const tables = fc.array(counts, { minLength: 6, maxLength: 6 });

let made = 0;

function tableOf(rows: readonly { insured: number; capacity: number; vacant: number }[]): Snapshot {
  const [first, second, third, fourth, fifth, rest] = rows;
  const all = [first, second, third, fourth, fifth];
  const sum = (pick: (row: { insured: number; capacity: number; vacant: number }) => number): number =>
    Math.round(rows.reduce((total, row) => total + pick(row) * 10, 0)) / 10;
  if (!rest) throw new Error('six rows');
  return {
    ...referenceSnapshot,
    id: `random-${(made += 1)}`,
    observations: referenceSnapshot.observations.map((row, index) => ({ ...row, ...all[index] })),
    totals: [
      {
        label: 'Regionstotal',
        kind: 'region-total',
        areaCode: '1083',
        line: 8,
        insured: sum((row) => row.insured),
        capacity: sum((row) => row.capacity),
        vacant: sum((row) => row.vacant),
      },
    ],
  };
}

test('every printed formula works out to the value that the database computed, on random tables', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (rows) => {
      const coverage = await coverageOf({ snapshot: tableOf(rows), municipality: '0573' });
      const similar = coverage.similar ? [coverage.similar] : [];
      for (const row of [...coverage.rows, ...similar]) {
        for (const indicator of allIndicators) {
          const found = calculationOf(coverage, [], { unit: row.unit, code: row.code, indicator: indicator.id });
          const value = row.indicators[indicator.id] ?? null;
          // A total that stands in one line of the file has no formula; nor has a part of the region for a unit without one.
          const isRead = found?.lines.length === 1 && ['insured', 'capacity', 'vacant'].includes(indicator.id);
          if (value !== null && !isRead) expect(found?.steps, `${row.unit} ${row.code} ${indicator.id}`).not.toEqual([]);
          for (const step of found?.steps ?? []) {
            const printed = workOut(plain(step));
            if (value === null || printed === null) expect(printed, step).toBe(value);
            else expect(Math.abs(printed - value) / Math.max(1, Math.abs(value)), step).toBeLessThan(1e-8);
          }
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('every indicator is declared in a formula that numbers can be put into', () => {
  for (const { sql } of allIndicators) expect(() => parseExpression(sql)).not.toThrow();
  for (const sql of ['whole(vacant) * 2', 'avg(vacant)', 'whole(vacant', 'whole(doctors)', 'max(capacity)', 'nullif(whole(vacant), 1)']) {
    expect(() => parseExpression(sql), sql).toThrow();
  }
});
