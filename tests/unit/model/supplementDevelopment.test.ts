import { afterAll, describe, expect, test } from 'vitest';
import { loadSupplement } from '../../../src/database/loadSupplement.ts';
import { supplement } from '../../../src/database/queries/supplement.ts';
import type { DatedNote } from '../../../src/domain/DatedNote.ts';
import type { Supplement } from '../../../src/domain/supplements/Supplement.ts';
import { supplementCsv } from '../../../src/export/data/supplementCsv.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { toSupplements } from '../../../src/ingest/toSupplements.ts';
import { supplementDevelopment } from '../../../src/model/supplements/supplementDevelopment.ts';
import { supplementSpec } from '../../../src/model/supplements/supplementSpec.ts';
import type { SupplementView } from '../../../src/model/supplements/SupplementView.ts';
import { plain } from '../../support/coverageOf.ts';
import { exampleIntake, exampleTraining } from '../../support/exampleSupplements.ts';
import { openReference } from '../../support/openReference.ts';
import { readCatalog } from '../../support/readCatalog.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';

const catalog = readCatalog();
const areaOf = (code: string) => catalog.areas.find((area) => area.code === code) ?? null;
const connection = await openReference([referenceSnapshot], catalog);
afterAll(() => connection.close());

const group = areaOf('klynge-sydvestjylland')!;
const region = areaOf('1083');

async function viewOf(table: Supplement): Promise<SupplementView> {
  await loadSupplement(connection, table);
  const question = { id: table.id, kind: table.kind, groupCode: group.code, regionCode: '1083', groupedOn: null };
  const rows = await supplement(connection, question);
  return { language: 'da', table, group, region, groupedOn: null, rows, nameOf: (code) => areaOf(code)?.name ?? code, viewCode: 'AAA-AA' };
}

const without = (code: string, asOf: Supplement['asOf'], id: string): Supplement => ({
  ...exampleIntake,
  id,
  asOf,
  observations: exampleIntake.observations.filter(({ areaCode }) => areaCode !== code),
});
const fewerClosed: Supplement = {
  ...exampleIntake,
  id: 'intake-2023',
  asOf: '2023-07-01',
  observations: exampleIntake.observations.map((row) => (row.areaCode === '0573' ? { ...row, counts: { practices: 14, closed: 4 } } : row)),
};

const fewerLater: Supplement = { ...fewerClosed, id: 'intake-2024-fewer', asOf: '2024-07-01' };

async function intakeCharts(tables: readonly Supplement[], notes: readonly DatedNote[] = []) {
  const views = await Promise.all(tables.map(viewOf));
  return supplementDevelopment(views.at(-1)!, views, notes);
}

describe('closed practices over time', () => {
  test('the group pooled leads, its counts at both ends in the title, against the published total that the heading names', async () => {
    const [chart] = await intakeCharts([fewerClosed, exampleIntake]);
    const { spec } = chart!;
    expect(plain(spec.title)).toBe('Andel praksis lukket for tilgang i Sydvestjylland i alt: fra 45,5 % (30 af 66) til 53,0 % (35 af 66)');
    expect(spec.subtitle).toContain('Sammenlignet med Region Syddanmark.');
    expect(spec.comparator).toMatchObject({
      label: 'Region Syddanmark',
      values: [200 / 360, 200 / 360].map((value) => Number(value.toFixed(9))),
    });
    expect(spec.series.find(({ label }) => label === 'Varde')?.values.map((value) => value?.toFixed(9))).toEqual(
      [4 / 14, 9 / 14].map((value) => value.toFixed(9)),
    );
    expect(spec.series.filter(({ emphasis }) => emphasis === 'pale').map(({ label }) => label)).toEqual(['Billund', 'Fanø']);
  });

  test('a rate that reads the same first and last is not told as a way from itself to itself', async () => {
    const [chart] = await intakeCharts([{ ...exampleIntake, id: 'intake-same', asOf: '2023-07-01' }, fewerLater, exampleIntake]);
    expect(plain(chart!.spec.title)).toBe('Andel praksis lukket for tilgang i Sydvestjylland i alt: 53,0 % (35 af 66) både først og sidst');
  });

  test('a date without a municipality is a gap in its line, and in that of the group, which is not the same then', async () => {
    const [chart] = await intakeCharts([fewerClosed, without('0573', '2024-07-01', 'intake-2024'), exampleIntake]);
    const values = (label: string) => chart!.spec.series.find((series) => series.label === label)?.values;
    expect(values('Varde')?.[1]).toBeNull();
    expect(values('Sydvestjylland i alt')?.[1]).toBeNull();
    expect(values('Esbjerg')?.[1]).not.toBeNull();
    const gap = chart!.twin.rows[1]!.cells[chart!.twin.columns.findIndex(({ label }) => label === 'Varde')];
    expect(gap).toMatchObject({ text: 'ikke oplyst', value: null, known: false });
  });

  test('a revised date shows what was said before, and one date alone is no development', async () => {
    const revised = { ...fewerClosed, id: 'intake-2025-before', asOf: exampleIntake.asOf };
    const [chart] = await intakeCharts([{ ...fewerClosed, id: 'older' }, revised, exampleIntake]);
    const varde = chart!.spec.series.find(({ label }) => label === 'Varde')!;
    expect(varde.values).toHaveLength(2);
    expect(varde.earlier.map(({ date, value }) => [date, value.toFixed(6)])).toEqual([['2025-07-01', (4 / 14).toFixed(6)]]);
    expect(await intakeCharts([exampleIntake])).toEqual([]);
  });

  test('the planner’s notes stand on its axis too', async () => {
    const [chart] = await intakeCharts([fewerClosed, exampleIntake], [{ date: '2024-01-01', text: 'Ny klinik' }]);
    expect(chart!.spec.marks.some(({ kind, text }) => kind === 'note' && text.endsWith('Ny klinik'))).toBe(true);
  });
});

describe('training posts over time', () => {
  const before: Supplement = {
    ...exampleTraining,
    id: 'training-2022',
    asOf: '2022-12-31',
    observations: [{ areaCode: '1083', counts: { dimensioned: 70, posted: 60, 'posts-filled': 48 }, line: 2 }],
  };

  test('each fill rate has a chart of its own, with its denominator printed at every figure', async () => {
    const views = await Promise.all([before, exampleTraining].map(viewOf));
    const [ofPosted, ofDimensioned, ...more] = supplementDevelopment(views[1]!, views, []);
    expect(more).toEqual([]);
    expect(plain(ofPosted!.spec.title)).toContain('i Region Syddanmark: fra 80,0 % (48 af 60) til 91,3 % (63 af 69)');
    expect(plain(ofDimensioned!.spec.title)).toContain('i Region Syddanmark: fra 68,6 % (48 af 70) til 85,1 % (63 af 74)');
    expect(ofPosted!.spec.dates.map(({ text }) => text)).toEqual(['2022', '2023']);
    // What happened on 1 January 2023 stands between them, not at 2022.
    expect(ofPosted!.spec.dates.map(({ date }) => date)).toEqual(['2022-07-02', '2023-07-02']);
    expect(ofPosted!.spec.series.find(({ label }) => label === 'Region Nordjylland')?.values[0]).toBeNull();
    for (const chart of [ofPosted!, ofDimensioned!]) {
      const cells = chart.twin.rows.flatMap(({ cells }) => cells).filter(({ known }) => known);
      expect(cells.every(({ text }) => /^[\d,]+\s%\s\(\d+ af \d+\)$/u.test(text))).toBe(true);
      expect(chart.spec.series.map(({ values }) => values)).toEqual(
        chart.spec.series.map((_, at) => chart.twin.rows.map(({ cells }) => cells[at]!.value)),
      );
    }
  });
});

test('every chart of these tables names what it is held against, or is held against nothing', async () => {
  for (const table of [exampleIntake, exampleTraining]) {
    const spec = supplementSpec(await viewOf(table));
    const area = table.kind === 'intake' ? 'Region Syddanmark' : 'Danmark';
    expect(spec.subtitle).toContain(`Sammenlignet med ${area}.`);
    expect(spec.footer).toContain(`Sammenlignet med den offentliggjorte total for ${area}`);
    const alone = supplementSpec(await viewOf({ ...table, id: `${table.id}-alone`, totals: [] }));
    expect(alone.axis.comparator).toBeNull();
    expect(alone.subtitle + alone.footer.join('')).not.toContain('ammenlignet med');
  }
});

test.each([exampleIntake, exampleTraining])(
  'the file of $kind says its date, source and caveat, and loads again to the same rows',
  async (table) => {
    for (const language of ['da', 'en'] as const) {
      const view = { ...(await viewOf(table)), language };
      const { name, text } = supplementCsv(view);
      expect(name).toMatch(/Sydvestjylland 202\d-\d\d-\d\d\.csv$/);
      expect(text).toContain(table.source.title);
      const reading = await readTable({ name, bytes: new TextEncoder().encode(text) }, catalog, {});
      if (!reading.supplement) throw new Error('not recognised');
      const made = toSupplements({ ...reading, supplement: reading.supplement }, { source: table.source });
      if (!made.ok) throw new Error('refused');
      expect(made.value.map(({ asOf }) => asOf)).toEqual([table.asOf]);
      expect(made.value[0]?.observations.map(({ areaCode, counts }) => [areaCode, counts])).toEqual(
        table.observations.map(({ areaCode, counts }) => [areaCode, counts]),
      );
    }
  },
);
