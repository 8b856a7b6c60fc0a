import fc from 'fast-check';
import { afterAll, test } from 'vitest';
import { loadSupplement } from '../../src/database/loadSupplement.ts';
import { supplement } from '../../src/database/queries/supplement.ts';
import type { Supplement } from '../../src/domain/supplements/Supplement.ts';
import { supplementSpec } from '../../src/model/supplements/supplementSpec.ts';
import { supplementTable } from '../../src/model/supplements/supplementTable.ts';
import type { SupplementView } from '../../src/model/supplements/SupplementView.ts';
import { exactCatalog } from '../support/exact/exactCatalog.ts';
import { oneOf, sameNumber, wellWritten } from '../support/exact/oneOf.ts';
import { nameOf } from '../support/exact/pageView.ts';
import { compare, divide, ofCount, type Rational } from '../support/exact/Rational.ts';
import { asCount, asShare } from '../support/exact/writeExactly.ts';
import { openReference } from '../support/openReference.ts';

const connection = await openReference([], exactCatalog);
afterAll(() => connection.close());

const areaOf = (code: string) => exactCatalog.areas.find((area) => area.code === code)!;
const columns = ['dimensioned', 'posted', 'posts-filled'] as const;
const maybe = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant(null) },
);
const counts = fc.record({ dimensioned: maybe, posted: maybe, filled: maybe }).map(({ dimensioned, posted, filled }) => ({
  dimensioned,
  posted,
  'posts-filled': filled === null || posted === null ? filled : Math.min(filled, posted),
}));
type Counts = typeof counts extends fc.Arbitrary<infer Value> ? Value : never;

const table = fc.record({
  rows: fc.uniqueArray(fc.record({ areaCode: fc.constantFrom('west', 'east', 'one', 'two'), counts }), {
    minLength: 1,
    maxLength: 4,
    selector: ({ areaCode }) => areaCode,
  }),
  total: fc.option(counts),
  group: fc.constantFrom('one', 'west'),
});

/** Posts of some groups, and of the country, which is nobody's sum. */
function supplementOf({ rows, total }: { rows: readonly { areaCode: string; counts: Counts }[]; total: Counts | null }): Supplement {
  return {
    id: 'training',
    kind: 'training',
    asOf: '2024-12-31',
    source: { title: 'Tilfældig', publisher: '', note: '', disputes: [] },
    fileName: '',
    observations: rows.map((row, line) => ({ ...row, line: line + 2 })),
    totals: total ? [{ label: 'Hele landet', kind: 'subtotal', areaCode: 'dk', line: 20, counts: total }] : [],
  };
}

function shareOf(unit: Counts, of: 'posted' | 'dimensioned'): Rational | null {
  return divide(ofCount(unit['posts-filled']), ofCount(unit[of]));
}

function shareTexts(unit: Counts, of: 'posted' | 'dimensioned', decimals: number): readonly string[] {
  const share = shareOf(unit, of);
  return share ? asShare(share, decimals) : [unit['posts-filled'] !== null && unit[of] !== null ? 'ikke defineret' : 'ikke oplyst'];
}

function checkTable(view: SupplementView, units: ReadonlyMap<string, Counts>): void {
  const model = supplementTable(view);
  wellWritten(model);
  oneOf(model.rows.map(({ id }) => id).join(), [[...units.keys()].join()], 'rows in the order of the file, totals last');
  for (const { id, cells } of model.rows) {
    const unit = units.get(id)!;
    for (const [at, column] of columns.entries()) {
      const count = ofCount(unit[column]);
      oneOf(cells[at]!.text, count ? asCount(count) : ['ikke oplyst'], `${column} of ${id}`);
    }
    for (const [at, of] of (['posted', 'dimensioned'] as const).entries()) {
      const share = shareOf(unit, of);
      sameNumber(cells[3 + at]!.value, share, `filled of ${of} of ${id}`);
      oneOf(cells[3 + at]!.text, shareTexts(unit, of, 0), `filled of ${of} of ${id}`);
    }
  }
}

function checkChart(view: SupplementView, units: ReadonlyMap<string, Counts>): void {
  const spec = supplementSpec(view);
  wellWritten(spec);
  const judged = [...units].flatMap(([id, unit]) => {
    const share = id.startsWith('row-') && (unit.posted ?? 0) >= 10 ? shareOf(unit, 'posted') : null;
    return share ? [{ id, share }] : [];
  });
  for (const { id, value, text, counts: said, rank } of spec.rows) {
    const unit = units.get(`row-${id}`)!;
    sameNumber(value, shareOf(unit, 'posted'), id);
    oneOf(text, shareTexts(unit, 'posted', 1), id);
    oneOf(said, [unit['posts-filled'] === null || unit.posted === null ? '' : `${unit['posts-filled']} af ${unit.posted}`], id);
    const own = judged.find((each) => each.id === `row-${id}`);
    const above = own && judged.filter(({ share }) => compare(share, own.share) > 0).length;
    const ties = own && judged.filter(({ share }) => compare(share, own.share) === 0).length;
    oneOf(rank, [own ? `${above! + 1}${ties! > 1 ? '=' : ''}` : null], `rank of ${id}`);
  }
  const total = units.get('total-dk');
  sameNumber(spec.axis.comparator?.value, (total && shareOf(total, 'posted')) ?? null, 'published total');
}

test('on 100 random tables of training posts every count, rank and fill rate, under either denominator, is the one recomputed from whole numbers', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ rows, total, group }) => {
      const made = supplementOf({ rows, total });
      await loadSupplement(connection, made);
      const answered = await supplement(connection, {
        id: made.id,
        kind: 'training',
        groupCode: group,
        regionCode: 'west',
        groupedOn: null,
      });
      const view: SupplementView = {
        language: 'da',
        table: made,
        group: areaOf(group),
        region: areaOf('west'),
        groupedOn: null,
        rows: answered,
        nameOf,
        viewCode: 'AAA-AA',
      };
      const units = new Map<string, Counts>([
        ...rows.map((row) => [`row-${row.areaCode}`, row.counts] as const),
        ...(total ? [['total-dk', total] as const] : []),
      ]);
      checkTable(view, units);
      checkChart(view, units);
    }),
    { numRuns: 100 },
  );
});
