import { describe, expect, test } from 'vitest';
import type { ChartKind, ChartSpec } from '../../../src/charts/ChartSpec.ts';
import { allCharts } from '../../../src/charts/allCharts.ts';
import { coverageCsv } from '../../../src/export/data/coverageCsv.ts';
import { balanceAgainstNorm } from '../../../src/domain/indicators/balanceAgainstNorm.ts';
import { capacity } from '../../../src/domain/indicators/capacity.ts';
import type { Indicator } from '../../../src/domain/indicators/Indicator.ts';
import { insuredPerFilled } from '../../../src/domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../../src/domain/indicators/vacancyShare.ts';
import type { Snapshot } from '../../../src/domain/Snapshot.ts';
import type { ChartView } from '../../../src/model/ChartView.ts';
import { comparatorOf, comparatorValue, type Comparator } from '../../../src/model/comparator.ts';
import { comparatorFooter } from '../../../src/model/comparatorFooter.ts';
import { comparatorIds, type ComparatorId } from '../../../src/model/ComparatorId.ts';
import { comparisonTable } from '../../../src/model/comparisonTable.ts';
import type { Coverage } from '../../../src/model/Coverage.ts';
import { coverageTable } from '../../../src/model/coverageTable.ts';
import { differencesTable } from '../../../src/model/development/differencesTable.ts';
import { besideTable } from '../../../src/model/municipality/besideTable.ts';
import type { TableModel } from '../../../src/model/TableModel.ts';
import { coverageOf } from '../../support/coverageOf.ts';
import { datedSnapshot, type DatedWish } from '../../support/datedSnapshot.ts';
import { everyChart } from '../../support/everyChart.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';

const country = {
  label: 'Hele landet',
  kind: 'region-total',
  areaCode: 'dk',
  line: 9,
  insured: 5_600_000,
  capacity: 3600,
  vacant: 180,
} as const;
const totals = [...referenceSnapshot.totals, country];
const tableOf = (asOf: '2023-03-01' | '2024-11-11', rows: DatedWish['rows'] = {}) => datedSnapshot(asOf, { rows, totals });
const [before, now] = [tableOf('2023-03-01', { '0573': { vacant: 4 } }), tableOf('2024-11-11')];
/** Vejen is not in it, so that it has four of the group’s five. */
const partly = tableOf('2024-11-11', { '0575': null });

const asked = new Map<string, Promise<Coverage>>();
/** Figures are asked for once a table: which of them are shown, and beside what, is for the page to choose. */
async function view(snapshot: Snapshot, subject: Coverage['subject'], choice: Partial<Coverage>): Promise<Coverage> {
  const key = `${snapshot.id} ${subject}`;
  const coverage = asked.get(key) ?? coverageOf({ snapshot, subject, municipality: '0573' });
  asked.set(key, coverage);
  return { ...(await coverage), ...choice };
}

/** What a spec draws of the comparator, wherever it stands in it. */
function drawn(part: unknown): readonly object[] {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap(drawn);
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    /comparator$/i.test(key) && typeof value === 'object' && value !== null ? [value] : drawn(value),
  );
}

/** The ways in which a heading says with what its figures are compared: a name alone would not do, a group is also what a chart is of. */
const phrasings = ({ name, than }: Comparator): readonly string[] => [
  `ammenlignet med ${name}`,
  `end ${than}`,
  ` for ${name}`,
  `over ${name}`,
  `omkring ${name}`,
  `, ${name}\u00a0`,
  `, ${name} `,
];
const names = ({ title, subtitle }: Pick<ChartSpec, 'title' | 'subtitle'>, comparator: Comparator): boolean =>
  phrasings(comparator).some((phrase) => title.includes(phrase) || subtitle.includes(phrase));

const numbersIn = (part: object): readonly number[] =>
  Object.values(part).flatMap((value: unknown): readonly number[] => {
    if (typeof value === 'number') return [value];
    return typeof value === 'object' && value !== null ? numbersIn(value) : [];
  });
const cellsOf = ({ rows: all }: TableModel): readonly (number | null)[] => all.flatMap(({ cells }) => cells.map(({ value }) => value));

function tooltips({ spec, figures }: ChartView): readonly string[] {
  const items = allCharts[spec.kind](spec as never, { width: 900, height: null, fontSize: 16, colors: 'light' }).items;
  const told = items.map(({ id, name }) => [name, ...(figures?.get(id)?.lines ?? [])].join('; '));
  return told.filter((text) => /\d/.test(text));
}

function checkChart(chart: ChartView, coverage: Coverage): void {
  const { spec, twin } = chart;
  const comparator = comparatorOf(coverage);
  const marks = drawn(spec);
  const footer = comparatorFooter(coverage);
  if (!comparator || marks.length === 0) {
    expect(spec.title + spec.subtitle).not.toContain('ammenlignet med');
    expect(spec.footer).not.toContain(footer);
    return;
  }
  expect(names(spec, comparator), `${spec.title} – ${spec.subtitle}`).toBe(true);
  expect(spec.footer).toContain(footer);
  const held = cellsOf(twin);
  for (const value of marks.flatMap(numbersIn)) expect(held).toContain(value);
  expect(twin.notes).toContain(footer);
  const told = tooltips(chart);
  expect(told.length).toBeGreaterThan(0);
  for (const text of told) expect(text).toContain(comparator.name);
}

const kinds = Object.keys(allCharts) as readonly ChartKind[];
/** The limits of chance lie around a share, and the norm has none: the group's own stands in. A map of balances is judged by the norm. */
function standIn(kind: ChartKind, id: ComparatorId, indicator: Indicator): ComparatorId {
  if (kind === 'funnel' && id === 'norm') return 'group';
  return (kind === 'tilemap' || kind === 'choropleth') && indicator === balanceAgainstNorm ? 'norm' : id;
}

const indicators = [vacancyShare, insuredPerFilled, capacity, balanceAgainstNorm];

const twoDates = (choice: Partial<Coverage>, subject: Coverage['subject'] = 'group') =>
  Promise.all([view(before, subject, choice), view(now, subject, choice)]);

describe.each(comparatorIds)('held against %s', (id: ComparatorId) => {
  test.each(kinds)('%s names it in its heading, its footer and its table, and every item tells its value', async (kind) => {
    for (const indicator of indicators) {
      for (const subject of ['group', 'municipality'] as const) {
        const [earlier, later] = await twoDates({ comparator: id, indicator }, subject);
        expect(comparatorOf(later)?.id).toBe(id);
        const views = everyChart(earlier, later)[kind];
        expect(views.length).toBeGreaterThan(0);
        for (const each of views) {
          const held = { ...later, comparator: standIn(kind, id, indicator) };
          if (each) checkChart(each, held);
        }
      }
    }
  });

  test('every table has a row or a column of it, and says how it came about', async () => {
    const [earlier, later] = await twoDates({ comparator: id });
    const value = comparatorValue(comparatorOf(later), insuredPerFilled);
    expect(value).not.toBeNull();
    for (const table of [coverageTable(later), comparisonTable(later), besideTable(later, later.own!)]) {
      expect(cellsOf(table)).toContain(value);
      expect(table.notes).toContain(comparatorFooter(later));
    }
    const changes = differencesTable(earlier, later);
    expect(changes.notes).toContain(comparatorFooter(later));
    expect(changes.rows.filter(({ kind }) => kind === 'total').length).toBeGreaterThan(2);
  });

  test('the file of the table says its values below the rows, which stay those of the publisher', async () => {
    const [, later] = await twoDates({ comparator: id });
    const { text } = coverageCsv(later);
    const comparator = comparatorOf(later)!;
    expect(text).toContain(comparatorFooter(later));
    const written = Math.round(comparatorValue(comparator, insuredPerFilled)!).toLocaleString('da-DK');
    expect(text).toMatch(new RegExp(`Sikrede pr. besat kapacitet ${written}`));
  });
});

test('a group of which the table has only a part is never named without saying so', async () => {
  const later = await view(partly, 'group', { comparator: 'group' });
  expect(comparatorOf(later)?.name).toBe('Sydvestjylland (4 af 5 kommuner)');
  for (const each of Object.values(everyChart(later, later)).flat()) {
    if (each && drawn(each.spec).length > 0) expect(names(each.spec, comparatorOf(later)!)).toBe(true);
  }
});

test('the figure of a group at a date of which another part is known is a gap, never a point of the same line', async () => {
  const [whole, part] = [await view(before, 'group', { comparator: 'group' }), await view(partly, 'group', { comparator: 'group' })];
  const lines = everyChart(whole, part).line.flatMap((each) => (each?.spec.kind === 'line' ? [each.spec] : []));
  expect(lines.map(({ comparator }) => comparator?.values[0])).toEqual([null, null, null]);
  const [slope] = everyChart(whole, part).slope;
  expect(slope?.spec.kind === 'slope' && slope.spec.comparator?.from).toEqual({ value: null, text: 'ikke de samme kommuner' });
});
