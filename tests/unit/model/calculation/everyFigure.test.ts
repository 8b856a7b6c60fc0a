import { expect, test } from 'vitest';
import { runsText } from '../../../../src/i18n/runsText.ts';
import type { Coverage } from '../../../../src/model/Coverage.ts';
import { isOfSupplement } from '../../../../src/model/calculation/FigureRef.ts';
import { explainFigure } from '../../../../src/model/calculation/explainFigure.ts';
import { developmentHeadline } from '../../../../src/model/development/developmentHeadline.ts';
import { differencesTable } from '../../../../src/model/development/differencesTable.ts';
import { developmentCharts } from '../../../../src/model/development/developmentCharts.ts';
import { slopeView } from '../../../../src/model/development/slopeView.ts';
import { headline, type Headline } from '../../../../src/model/findings/headline.ts';
import { historyViews } from '../../../../src/model/municipality/municipalityCharts.ts';
import { municipalityHeadline } from '../../../../src/model/municipality/municipalityHeadline.ts';
import type { TableModel } from '../../../../src/model/TableModel.ts';
import { datedCoverages } from '../../../../src/model/time/datedCoverages.ts';
import { coverageOf, plain, type CoverageWish } from '../../../support/coverageOf.ts';
import { datedSnapshot } from '../../../support/datedSnapshot.ts';

const snapshots = [
  datedSnapshot('2023-05-01', { rows: { '0573': { vacant: 1, capacity: 31.5 }, '0561': null, '0563': { vacant: 3 } } }),
  datedSnapshot('2023-05-01', { rows: { '0573': { vacant: 2 }, '0530': { insured: null } }, revision: 2 }),
  datedSnapshot('2024-11-11', { totals: [] }),
  datedSnapshot('2025-11-11', { rows: { '0575': { vacant: 9 } } }),
];

async function history(wish: CoverageWish): Promise<readonly Coverage[]> {
  const all: Coverage[] = [];
  for (const snapshot of snapshots) all.push(await coverageOf({ ...wish, snapshot }));
  return all;
}

/** Cells with a number that open nothing, and numbers that their explanation does not give. */
function unexplained(table: TableModel, present: Coverage, all: readonly Coverage[]): readonly string[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap(({ text, value, figure }, index) => {
      if (value === null) return [];
      const place = `${table.id} ${row.label} ${table.columns[index]?.label}: ${plain(text)}`;
      if (!figure || isOfSupplement(figure)) return [`${place} opens nothing`];
      const told = plain(explainFigure(present, all, figure)?.text ?? 'nothing');
      const [first = ''] = told.split(' ');
      return told === plain(text) || (figure.since !== undefined && first === plain(text)) ? [] : [`${place}, explained as ${told}`];
    }),
  );
}

const wishes: readonly CoverageWish[] = ['vacancy-share', 'insured-per-filled', 'capacity', 'balance-against-norm'].flatMap((indicator) => [
  { indicator },
  { indicator, comparator: 'rest-of-region', group: 'klynge-lillebaelt' },
  { indicator, comparator: 'similar', municipality: '0573', language: 'en' },
  { indicator, comparator: 'country', group: '1083' },
]);

test.each(wishes)('every number of every date opens a calculation that comes to it: %o', async (wish) => {
  const all = await history(wish);
  const present = all.at(-1)!;
  const dates = datedCoverages(all);
  const tables: TableModel[] = developmentCharts(all[0]!, present, dates).map(({ twin }) => twin);
  for (const earlier of all.slice(0, -1)) tables.push(slopeView(earlier, present).twin, differencesTable(earlier, present));
  if (present.own) tables.push(...historyViews(present, present.own, dates).map(({ twin }) => twin));
  expect(tables.flatMap((table) => unexplained(table, present, all))).toEqual([]);
  expect(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).filter(({ value }) => value !== null).length).toBeGreaterThan(50);
});

test('a change is taken between the unrounded figures, and both dates stand beside it with their own lines', async () => {
  const all = await history({});
  const present = all.at(-1)!;
  const told = explainFigure(present, all, { unit: 'municipality', code: '0573', indicator: 'vacancy-share', since: all[1]!.snapshot.id });
  // 6/34 − 2/34 = 11,76 points, though 17,6 % − 5,9 % is 11,7.
  expect(plain(told?.text ?? '')).toBe('+11,8 point');
  expect(told?.unrounded?.replace(/^\+/, '')).toMatch(/^11,7647/);
  expect(told?.steps.map(plain)).toEqual(['(0,176470588 - 0,058823529) × 100']);
  expect(told?.sides.map(({ calculation }) => [plain(calculation.text), calculation.steps.map(plain)])).toEqual([
    ['17,6 %', ['6 / 34']],
    ['5,9 %', ['2 / 34']],
  ]);
});

test('a figure of a table that is not there is not explained as another one', async () => {
  const [present] = await history({});
  const ref = { unit: 'municipality', code: '0573', indicator: 'vacancy-share' } as const;
  expect(explainFigure(present!, [present!], { ...ref, snapshot: 'gone' })).toBeNull();
  expect(explainFigure(present!, [present!], { ...ref, since: 'gone' })).toBeNull();
});

/** Whether words say the number that their explanation comes to, whatever its sign and unit; without a number, that it comes to none. */
function isSaid(words: string, told: string): boolean {
  const [number = ''] = /[\d.,]*\d/.exec(told) ?? [];
  return plain(words).includes(number) || (/^0[.,]0$/.test(number) && !/\d/.test(words));
}

function unexplainedSentences({ lede }: Headline, present: Coverage, all: readonly Coverage[]): readonly string[] {
  return lede.flatMap(({ runs, figure }) => {
    const opening = runs.filter(({ emphasised }) => emphasised);
    const said = plain(runsText(runs));
    if (!figure) return opening.length > 0 ? [`${said} opens nothing`] : [];
    const told = plain(explainFigure(present, all, figure)?.text ?? 'nothing');
    const [words] = opening;
    return opening.length === 1 && words && isSaid(words.text, told) ? [] : [`${said}, explained as ${told}`];
  });
}

test.each(wishes)('the words of a sentence beside a headline open a calculation that comes to them: %o', async (wish) => {
  const all = await history(wish);
  let figures = 0;
  for (const present of all) {
    const headlines = [headline(present, all), ...all.map((earlier) => developmentHeadline(earlier, present))];
    if (present.own) headlines.push(municipalityHeadline(present, present.own, all));
    expect(headlines.flatMap((each) => unexplainedSentences(each, present, all))).toEqual([]);
    figures += headlines.flatMap(({ lede }) => lede).filter(({ figure }) => figure).length;
  }
  expect(figures).toBeGreaterThan(3);
});
