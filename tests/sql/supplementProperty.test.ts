import fc from 'fast-check';
import { afterAll, test } from 'vitest';
import { supplement } from '../../src/database/queries/supplement.ts';
import { loadSupplement } from '../../src/database/loadSupplement.ts';
import type { Supplement } from '../../src/domain/supplements/Supplement.ts';
import { supplementDevelopment } from '../../src/model/supplements/supplementDevelopment.ts';
import { supplementSpec } from '../../src/model/supplements/supplementSpec.ts';
import { supplementTable } from '../../src/model/supplements/supplementTable.ts';
import type { SupplementView } from '../../src/model/supplements/SupplementView.ts';
import { exactCatalog, members, municipalities } from '../support/exact/exactCatalog.ts';
import { oneOf, sameNumber, wellWritten } from '../support/exact/oneOf.ts';
import { nameOf } from '../support/exact/pageView.ts';
import { compare, divide, ofCount, sum, type Rational } from '../support/exact/Rational.ts';
import { asCount, asShare } from '../support/exact/writeExactly.ts';
import { openReference } from '../support/openReference.ts';

const connection = await openReference([], exactCatalog);
afterAll(() => connection.close());

const areaOf = (code: string) => exactCatalog.areas.find((area) => area.code === code)!;
const maybe = (count: fc.Arbitrary<number>) => fc.oneof({ weight: 9, arbitrary: count }, { weight: 1, arbitrary: fc.constant(null) });
const row = fc.record({
  practices: maybe(fc.integer({ min: 0, max: 40 })),
  part: fc.integer({ min: 0, max: 40 }),
  closed: maybe(fc.constant(1)),
});
const covered: fc.Arbitrary<readonly string[]> = fc.oneof(fc.constant(municipalities), fc.subarray([...municipalities]));
const table = fc.record({
  rows: fc.array(row, { minLength: 8, maxLength: 8 }),
  covered,
  total: fc.option(fc.record({ practices: fc.integer({ min: 0, max: 300 }), closed: fc.integer({ min: 0, max: 300 }) })),
  group: fc.constantFrom('one', 'two', 'west'),
});
type RandomTable = typeof table extends fc.Arbitrary<infer Value> ? Value : never;

/** Practices of some municipalities, of which never more are closed than there are; and the region's total, which is nobody's sum. */
function supplementOf({ rows, covered, total }: RandomTable, asOf: Supplement['asOf'], id: string): Supplement {
  const counts = ({ practices, part, closed }: RandomTable['rows'][number]) => ({
    practices,
    closed: closed === null ? null : practices === null ? part : Math.min(practices, part),
  });
  return {
    id,
    kind: 'intake',
    asOf,
    source: { title: 'Tilfældig', publisher: '', note: '', disputes: [] },
    fileName: '',
    observations: covered.map((areaCode, line) => ({ areaCode, line: line + 2, counts: counts(rows[municipalities.indexOf(areaCode)]!) })),
    totals: total
      ? [
          {
            label: 'Total',
            kind: 'region-total',
            areaCode: 'west',
            line: 20,
            counts: { ...total, closed: Math.min(total.practices, total.closed) },
          },
        ]
      : [],
  };
}

async function viewOf(made: Supplement, group: string): Promise<SupplementView> {
  await loadSupplement(connection, made);
  const rows = await supplement(connection, { id: made.id, kind: 'intake', groupCode: group, regionCode: 'west', groupedOn: null });
  return { language: 'da', table: made, group: areaOf(group), region: areaOf('west'), groupedOn: null, rows, nameOf, viewCode: 'AAA-AA' };
}

interface Exact {
  readonly practices: Rational | null;
  readonly closed: Rational | null;
}
const exactOf = (counts: Supplement['observations'][number]['counts']): Exact => ({
  practices: ofCount(counts.practices ?? null),
  closed: ofCount(counts.closed ?? null),
});
const shareOf = ({ closed, practices }: Exact): Rational | null => divide(closed, practices);

/** Every unit of a table about a group: its municipalities, the group pooled, the total as published. */
function exactUnits({ observations, totals }: Supplement, group: string): ReadonlyMap<string, Exact> {
  const inside = observations.filter(({ areaCode }) => members[group]!.includes(areaCode));
  const rows = inside.map(({ areaCode, counts }) => [`row-${areaCode}`, exactOf(counts)] as const);
  const pooled = { practices: sum(rows.map(([, each]) => each.practices)), closed: sum(rows.map(([, each]) => each.closed)) };
  return new Map<string, Exact>([
    ...rows,
    ...(rows.length > 0 ? [[`group-${group}`, pooled] as const] : []),
    ...totals.map(({ counts }) => ['total-west', exactOf(counts)] as const),
  ]);
}

function shareTexts(unit: Exact, decimals: number): readonly string[] {
  const share = shareOf(unit);
  return share ? asShare(share, decimals) : [unit.closed && unit.practices ? 'ikke defineret' : 'ikke oplyst'];
}

function checkTable(view: SupplementView, units: ReadonlyMap<string, Exact>): void {
  const model = supplementTable(view);
  wellWritten(model);
  if (model.rows.length !== units.size) throw new Error(`${model.rows.length} rows for ${units.size}`);
  for (const { id, cells } of model.rows) {
    const { practices, closed } = units.get(id)!;
    const open =
      practices && closed
        ? { above: practices.above * closed.below - closed.above * practices.below, below: practices.below * closed.below }
        : null;
    for (const [column, count] of [practices, open, closed].entries())
      oneOf(cells[column]!.text, count ? asCount(count) : ['ikke oplyst'], id);
    oneOf(cells[3]!.text, shareTexts({ practices, closed }, 0), `share of ${id}`);
  }
}

function checkChart(view: SupplementView, units: ReadonlyMap<string, Exact>): void {
  const spec = supplementSpec(view);
  wellWritten(spec);
  const judged = spec.rows.flatMap(({ id }) => {
    const unit = units.get(`row-${id}`)!;
    const share = shareOf(unit);
    return share && unit.practices && compare(unit.practices, ofCount(10)!) >= 0 ? [{ id, share }] : [];
  });
  for (const { id, value, text, counts, rank } of spec.rows) {
    const unit = units.get(`row-${id}`)!;
    sameNumber(value, shareOf(unit), id);
    oneOf(text, shareTexts(unit, 1), id);
    oneOf(
      counts,
      unit.closed && unit.practices ? asCount(unit.closed).map((some) => `${some} af ${asCount(unit.practices!)[0]}`) : [''],
      id,
    );
    const own = judged.find((each) => each.id === id);
    const above = own && judged.filter(({ share }) => compare(share, own.share) > 0).length;
    const ties = own && judged.filter(({ share }) => compare(share, own.share) === 0).length;
    oneOf(rank, [own ? `${above! + 1}${ties! > 1 ? '=' : ''}` : null], `rank of ${id}`);
  }
  const total = units.get('total-west');
  sameNumber(spec.axis.comparator?.value, (total && shareOf(total)) ?? null, 'published total');
}

function checkOverTime(views: readonly SupplementView[], all: readonly ReadonlyMap<string, Exact>[]): void {
  const [chart] = supplementDevelopment(views[1]!, views, []);
  if (!chart) throw new Error('no development of two dates');
  wellWritten([chart.spec, chart.twin]);
  const codes = all.map((units) => [...units.keys()].filter((id) => id.startsWith('row-')).join());
  const group = views[1]!.group.code;
  const isWhole = all.every((units) => members[group]!.every((code) => units.has(`row-${code}`)));
  for (const { id, values, text } of chart.spec.series) {
    const unitId = id === group ? `group-${id}` : `row-${id}`;
    const known = all.map((units, at) => (id === group && at === 0 && !isWhole && codes[0] !== codes[1] ? undefined : units.get(unitId)));
    for (const [at, unit] of known.entries()) sameNumber(values[at], (unit && shareOf(unit)) ?? null, `${id} at ${at}`);
    const latest = known[1]!;
    const counts = latest.closed && latest.practices ? ` (${asCount(latest.closed)[0]} af ${asCount(latest.practices)[0]})` : '';
    oneOf(
      text,
      shareTexts(latest, 1).map((share) => share + counts),
      id,
    );
  }
}

test('on 300 pairs of random tables of closed practices every count, share, rank, line and gap is the one recomputed from whole numbers', async () => {
  await fc.assert(
    fc.asyncProperty(table, table, async (first, second) => {
      const tables = [supplementOf(first, '2024-07-01', 'first'), supplementOf(second, '2025-07-01', 'second')];
      const views: SupplementView[] = [];
      for (const each of tables) views.push(await viewOf(each, second.group));
      const all = tables.map((each) => exactUnits(each, second.group));
      for (const [at, view] of views.entries()) {
        checkTable(view, all[at]!);
        checkChart(view, all[at]!);
      }
      if (views.every(({ rows }) => rows.some(({ unit }) => unit === 'row'))) checkOverTime(views, all);
    }),
    { numRuns: 300 },
  );
});
