import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Counts } from '../../../../src/domain/Snapshot.ts';
import { isOfSupplement } from '../../../../src/model/calculation/FigureRef.ts';
import { explainFigure } from '../../../../src/model/calculation/explainFigure.ts';
import { funnelView } from '../../../../src/model/compare/funnelView.ts';
import { comparisonTable } from '../../../../src/model/comparisonTable.ts';
import type { Coverage } from '../../../../src/model/Coverage.ts';
import { besideTable } from '../../../../src/model/municipality/besideTable.ts';
import { historyViews } from '../../../../src/model/municipality/municipalityCharts.ts';
import { oneMoreOrFewer } from '../../../../src/model/municipality/oneMoreOrFewer.ts';
import { rankedTable } from '../../../../src/model/rankedTable.ts';
import type { TableCell, TableModel } from '../../../../src/model/TableModel.ts';
import { datedCoverages } from '../../../../src/model/time/datedCoverages.ts';
import { readLink, writeLink } from '../../../../src/state/link.ts';
import { startView } from '../../../../src/state/ViewState.ts';
import { coverageOf, plain, type CoverageWish } from '../../../support/coverageOf.ts';
import { datedSnapshot } from '../../../support/datedSnapshot.ts';
import { workOut } from '../../../support/workOut.ts';

/** A step as a pocket calculator takes it; what is less than nothing is nothing. */
function result(step: string): number | null {
  const [, inner = '', over = ''] = /^max\(0; (.+)\) \/ ([\d.,]+)$/.exec(step) ?? [];
  return inner === '' ? workOut(step) : Math.max(0, workOut(inner) ?? 0) / (workOut(over) ?? 1);
}

function numbersOf({ rows, columns }: TableModel): readonly { readonly place: string; readonly cell: TableCell }[] {
  return rows.flatMap(({ label, cells }) =>
    cells.flatMap((cell, index) =>
      cell.value === null || columns[index]?.id === 'rank'
        ? []
        : [{ place: `${label} | ${columns[index]?.label} | ${plain(cell.text)}`, cell }],
    ),
  );
}

/** What opens nothing, is explained as another number, or by numbers that do not come to it. */
function unexplained(tables: readonly TableModel[], present: Coverage, all: readonly Coverage[]): readonly string[] {
  return tables.flatMap((table) =>
    numbersOf(table).flatMap(({ place, cell: { value, figure } }) => {
      if (!figure || isOfSupplement(figure)) return [`${place} opens nothing`];
      const told = explainFigure(present, all, figure);
      const unrounded = workOut(plain(told?.unrounded ?? '').replace(/^-/, '0 - '));
      if (figure.assumed === undefined) return told ? [] : [`${place} is not explained`];
      const results = told?.steps.map((step) => result(plain(step)) ?? Number.NaN) ?? [];
      const isReached = results.every((each) => Math.abs(each - (value ?? 0)) <= 2e-6 * Math.max(1, Math.abs(value ?? 0)));
      const isCounted = results.length > 0 || figure.assumed === 'norm' || unrounded === 0 || unrounded === 1;
      const isSame = unrounded !== null && Math.abs(unrounded - (value ?? 0)) <= 1e-8 * Math.max(1, Math.abs(value ?? 0));
      return isReached && isCounted && isSame ? [] : [`${place}: ${told?.steps.join(' = ')} = ${told?.unrounded}`];
    }),
  );
}

const row = fc
  .record({
    insured: fc.integer({ min: 1, max: 700_000 }),
    capacity: fc.oneof(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 1200 }).map((tenths) => tenths / 10),
    ),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ insured, capacity, part }): Counts => ({ insured, capacity, vacant: Math.floor(capacity * part) }));

const wishes: readonly CoverageWish[] = [
  { comparator: 'norm', indicator: 'insured-per-filled', municipality: '0573' },
  { comparator: 'rest-of-region', municipality: '0561', subject: 'municipality', language: 'da' },
];

test('the norm, the limits of chance, and one doctor more or fewer open a formula whose numbers come to them, on random tables', async () => {
  let assumed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 5, maxLength: 5 }), fc.constantFrom(...wishes), async (rows, wish) => {
      const codes = ['0530', '0561', '0563', '0573', '0575'];
      const changed = Object.fromEntries(codes.map((code, index) => [code, rows[index] ?? null]));
      const all = [await coverageOf({ ...wish, snapshot: datedSnapshot('2024-05-01', { rows: changed }) }), await coverageOf(wish)];
      for (const present of all) {
        const { own } = present;
        if (!own) throw new Error('The municipality stands in the table.');
        const tables = [
          funnelView(present)?.twin,
          besideTable(present, own),
          oneMoreOrFewer(present, own),
          comparisonTable(present),
          rankedTable(present),
          ...historyViews(present, own, datedCoverages(all)).map(({ twin }) => twin),
        ].filter((table) => table !== undefined && table !== null);
        expect(unexplained(tables, present, all)).toEqual([]);
        assumed += tables.flatMap(numbersOf).filter(({ cell: { figure } }) => figure && 'assumed' in figure).length;
      }
    }),
    { numRuns: 12 },
  );
  expect(assumed).toBeGreaterThan(400);
});

test('the limits of Varde lie around the region’s share, and say so with their numbers', async () => {
  const coverage = await coverageOf();
  const ref = { unit: 'municipality', code: '0573', indicator: 'vacancy-share', assumed: 'upper-limit' } as const;
  const told = explainFigure(coverage, [], ref);
  expect(told?.area).toBe('Varde: øvre 95\u202f%-grænse');
  expect(plain(told?.formula ?? '')).toContain('n = 34 kapaciteter, hvis hver af dem er ubesat med sandsynligheden p = 5,57 %');
  expect(plain(told?.formula ?? '')).toContain('P(R ≤ r) > 97,5 %, her 5');
  expect(told?.comparison?.steps.map(plain)).toEqual(['45 / 808']);
  expect(told?.comparison?.difference).toBeNull();
  expect(told?.choices.map(({ label }) => plain(label))).toEqual(['nedre 95 %-grænse', 'øvre 95 %-grænse']);
});

test('one doctor fewer in Fanø is 1 vacant of 3, and 1.568 insured to each that is left', async () => {
  const coverage = await coverageOf({ municipality: '0563' });
  const told = (indicator: string, assumed: 'one-fewer' | 'one-more') =>
    explainFigure(coverage, [], { unit: 'municipality', code: '0563', indicator, assumed });
  expect(told('vacancy-share', 'one-fewer')?.steps.map(plain)).toEqual(['(0 + 1) / 3', '1 / 3']);
  expect(told('insured-per-filled', 'one-fewer')?.steps.map(plain)).toEqual(['3.135 / (3 - 1)', '3.135 / 2']);
  expect(plain(told('insured-per-filled', 'one-fewer')?.text ?? '')).toBe('1.568');
  expect(told('vacancy-share', 'one-more')).toBeNull();
});

test('an assumed figure comes back from its link', () => {
  const figure = { unit: 'municipality', code: '0573', indicator: 'vacancy-share', snapshot: 'a1', assumed: 'upper-limit' } as const;
  expect(readLink(writeLink({ ...startView, figure })).state.figure).toEqual(figure);
});
