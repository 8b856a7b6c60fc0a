import fc from 'fast-check';
import type { Counts, Snapshot } from '../../../src/domain/Snapshot.ts';
import type { IsoDate } from '../../../src/lib/IsoDate.ts';
import { members, municipalities } from './exactCatalog.ts';

const maybe = <T>(value: fc.Arbitrary<T>, weight = 12): fc.Arbitrary<T | null> =>
  fc.oneof({ weight, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
const thousandths = (count: number): number => Math.round(count * 1000) / 1000;

/** Whole and fractional capacities, often few, sometimes none. */
const capacity = fc.oneof(
  fc.integer({ min: 0, max: 14 }),
  fc.integer({ min: 10, max: 200 }),
  fc.integer({ min: 0, max: 120_000 }).map((count) => count / 1000),
  fc.integer({ min: 0, max: 400 }).map((count) => count / 4),
);
const free: fc.Arbitrary<Counts> = fc
  .record({
    perCapacity: fc.integer({ min: 0, max: 2600 }),
    capacity,
    part: fc.oneof(fc.constantFrom(0, 1, 0.25, 0.5), fc.double({ min: 0, max: 0.4, noNaN: true })),
    known: fc.tuple(maybe(fc.constant(true)), maybe(fc.constant(true)), maybe(fc.constant(true))),
  })
  .map(({ perCapacity, capacity: all, part, known: [insured, capacities, vacancies] }) => {
    const vacant = Number.isInteger(all) ? Math.round(all * part) : thousandths(all * part);
    return { insured: insured && Math.round(perCapacity * all), capacity: capacities && all, vacant: vacancies && Math.min(vacant, all) };
  });
/** Some tables repeat counts, so that there are ties. */
const alike: fc.Arbitrary<Counts> = fc.constantFrom(
  { insured: 40_000, capacity: 20, vacant: 4 },
  { insured: 20_000, capacity: 10, vacant: 2 },
  { insured: 1600, capacity: 1, vacant: 0 },
  { insured: 24_000, capacity: 20, vacant: 2.9 },
);
const counts = fc.oneof({ weight: 4, arbitrary: free }, { weight: 1, arbitrary: alike });

export interface RandomTable {
  readonly asOf: IsoDate;
  readonly observed: readonly (readonly [string, Counts])[];
  readonly totals: readonly (readonly [string, Counts])[];
}

const sums = (rows: readonly Counts[], rest: Counts): Counts => {
  const of = (key: keyof Counts): number | null =>
    [...rows, rest].some((row) => row[key] === null) ? null : thousandths([...rows, rest].reduce((all, row) => all + (row[key] ?? 0), 0));
  return { insured: of('insured'), capacity: of('capacity'), vacant: of('vacant') };
};

const covered: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.constant(municipalities),
  fc.constantFrom(members['west']!, members['east']!, members['one']!),
  fc.subarray([...municipalities]),
);

/** A table of some of the municipalities: usually all of a region's, with or without published totals, which may be smaller than the rows. */
export const randomTable: fc.Arbitrary<RandomTable> = fc
  .record({
    asOf: fc.constantFrom<IsoDate>('2024-01-01', '2024-07-01', '2025-03-01', '2025-12-31'),
    rows: fc.array(counts, { minLength: 8, maxLength: 8 }),
    covered,
    published: fc.subarray(['west', 'east', 'dk']),
    rests: fc.array(counts, { minLength: 3, maxLength: 3 }),
    smaller: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ asOf, rows, covered, published, rests, smaller }): RandomTable => {
    const observed = covered.map((code) => [code, rows[municipalities.indexOf(code)]!] as const);
    const totals = published.map((code, index): readonly [string, Counts] => {
      const inside = observed.filter(([area]) => members[code]!.includes(area)).map(([, row]) => row);
      return [code, smaller === index ? rests[index]! : sums(inside, rests[index]!)];
    });
    return { asOf, observed, totals };
  });

export const snapshotOf = ({ asOf, observed, totals }: RandomTable, id: string): Snapshot => ({
  id,
  asOf,
  source: { title: 'Tilfældig', publisher: 'Tilfældig', note: '', disputes: [] },
  fileName: '',
  observations: observed.map(([areaCode, row], index) => ({ areaCode, line: index + 2, ...row })),
  totals: totals.map(([areaCode, row], index) => ({ label: areaCode, kind: 'region-total', areaCode, line: 20 + index, ...row })),
});
