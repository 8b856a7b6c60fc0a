import { describe, expect, test } from 'vitest';
import { developmentCharts } from '../../../../src/model/development/developmentCharts.ts';
import { coveredOf, ungroupedDates } from '../../../../src/model/development/ungroupedDates.ts';
import { ungroupedText } from '../../../../src/model/development/ungroupedText.ts';
import { datedCoverages } from '../../../../src/model/time/datedCoverages.ts';
import { coverageOf, plain, type CoverageWish } from '../../../support/coverageOf.ts';
import { datedSnapshot } from '../../../support/datedSnapshot.ts';
import { referenceSnapshot } from '../../../support/referenceSnapshot.ts';

const history = (wish: CoverageWish = {}) =>
  Promise.all(
    [
      datedSnapshot('2023-03-01', { rows: { '0573': { vacant: 4 } } }),
      datedSnapshot('2023-09-01', { rows: { '0575': null } }),
      datedSnapshot('2024-11-11', { rows: { '0573': { vacant: 5 } } }),
      datedSnapshot('2024-11-11', { revision: 2 }),
    ].map((snapshot) => coverageOf({ ...wish, snapshot })),
  );

async function charts(wish: CoverageWish = {}) {
  const all = await history(wish);
  return developmentCharts(all[0]!, all.at(-1)!, datedCoverages(all));
}

describe('lines over time', () => {
  test('the group as a whole leads, highlighted as in the title; a date with another part of it is a gap', async () => {
    const [lines] = await charts();
    if (lines?.spec.kind !== 'line') throw new Error('no lines');
    expect(plain(lines.spec.title)).toBe(
      'Andel ubesatte kapaciteter i Sydvestjylland i alt: fra 11,2 % (1. marts 2023) til 12,4 % (11. november 2024) på 2 statusdatoer',
    );
    expect(lines.spec.series[0]).toMatchObject({ label: 'Sydvestjylland i alt', emphasis: 'highlight' });
    expect(lines.spec.series[0]?.values[1]).toBeNull();
    expect(lines.spec.series.find(({ label }) => label === 'Vejen')?.values[1]).toBeNull();
    expect(lines.spec.comparator?.label).toBe('regionen');
  });

  test('a revised figure stays visible beside the new one', async () => {
    const [lines] = await charts();
    const varde = lines?.spec.kind === 'line' ? lines.spec.series.find(({ label }) => label === 'Varde') : undefined;
    expect(varde?.values[2]).toBeCloseTo(6 / 34, 8);
    expect(varde?.earlier).toEqual([{ date: '2024-11-11', value: expect.closeTo(5 / 34, 8) as number }]);
  });

  test('the municipality of the link is highlighted and the title is about it', async () => {
    const [lines] = await charts({ municipality: '0573' });
    if (lines?.spec.kind !== 'line') throw new Error('no lines');
    expect(lines.spec.title).toContain('i Varde');
    expect(lines.spec.series.filter(({ emphasis }) => emphasis === 'highlight').map(({ label }) => label)).toEqual(['Varde']);
  });

  test('where nothing could have changed none is named, and nothing is said of names', async () => {
    const more = ['0410', '0420', '0430', '0440'].map((areaCode) => ({ ...referenceSnapshot.observations[0]!, areaCode }));
    const observations = [...referenceSnapshot.observations, ...more];
    const dated = [datedSnapshot('2023-03-01'), datedSnapshot('2024-11-11')].map(({ id, ...rest }) => ({
      ...rest,
      id: `${id} more`,
      observations,
    }));
    const all = await Promise.all(dated.map((snapshot) => coverageOf({ snapshot, group: '1083', indicator: 'capacity' })));
    const lines = developmentCharts(null, all[0]!, datedCoverages(all)).find(({ id }) => id === 'lines');
    if (lines?.spec.kind !== 'line') throw new Error('no lines');
    expect(lines.spec.series).toEqual([]);
    expect(lines.spec.subtitle).not.toContain('Navngivet');
    expect(lines.spec.context?.label).toBe(`de ${observations.length} kommuner`);
    expect(lines.spec.description).toContain(`statusdatoer for de ${observations.length} kommuner.`);
  });

  test('counts of the whole group have a chart of their own', async () => {
    const [whole, lines, multiples] = await charts({ indicator: 'capacity' });
    expect([whole?.id, lines?.id, multiples?.id]).toEqual(['whole', 'lines', 'multiples']);
    expect(whole?.spec.kind === 'line' && whole.spec.series.map(({ label }) => label)).toEqual(['Sydvestjylland i alt']);
    expect(lines?.spec.kind === 'line' && lines.spec.series.map(({ label }) => label)).not.toContain('Sydvestjylland i alt');
  });

  test('notes and breaks stand on the axis of every chart, in the order of their dates', async () => {
    for (const { spec } of await charts({ notes: [{ date: '2023-06-01', text: 'Rekrutteringsteam startet' }] })) {
      const kinds = spec.marks.map(({ kind, date }) => `${kind} ${date}`);
      expect(kinds).toContain('note 2023-06-01');
      expect(spec.marks.map(({ date }) => date)).toEqual(spec.marks.map(({ date }) => date).sort());
    }
  });
});

test('every chart has a table of the same figures', async () => {
  for (const { spec, twin } of await charts()) {
    const series = spec.kind === 'line' ? [...spec.series, ...(spec.context?.series ?? [])] : spec.panels;
    series.forEach(({ values }, column) => {
      expect(twin.rows.map(({ cells }) => cells[column]?.value)).toEqual(values);
    });
  }
});

test('small panels say in how many municipalities the figure is higher and lower', async () => {
  const multiples = (await charts()).at(-1);
  expect(multiples?.spec.title).toBe(
    'Andel ubesatte kapaciteter: højere i 1 og lavere i 0 af 5 kommuner, fra 1. marts 2023 til 11. november 2024',
  );
});

test('a date on which the group did not exist is told, not drawn as a date without figures', async () => {
  const before = await coverageOf({ snapshot: datedSnapshot('2022-03-01') });
  const after = await coverageOf({ snapshot: datedSnapshot('2024-11-11') });
  expect(ungroupedDates([before, after], after)).toEqual(['2022-03-01']);
  expect(ungroupedText('Sydvestjylland', ['2022-03-01', '2022-04-01'], 'da')).toBe(
    'Sydvestjylland fandtes ikke som område 1. marts 2022 og 1. april 2022.',
  );
  expect(ungroupedText('Sydvestjylland', ['2021-03-01', '2021-06-01', '2021-09-01', '2022-03-01'], 'da')).toBe(
    'Sydvestjylland fandtes ikke som område på 4 statusdatoer fra 1. marts 2021 til 1. marts 2022.',
  );
  expect(coveredOf([before, after])).toEqual([after]);
});

test('the published total of a region has the same name at its line as in tables, and the region’s in the title', async () => {
  const [lines] = await charts({ group: '1083', comparator: 'norm' });
  if (lines?.spec.kind !== 'line') throw new Error('no lines');
  expect(lines.spec.series.map(({ label }) => label)).toContain('Regionstotal');
  expect(lines.spec.title).toContain('i Region Syddanmark (regionstotal): ');
});
