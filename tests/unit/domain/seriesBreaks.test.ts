import { expect, test } from 'vitest';
import { seriesBreaks } from '../../../src/domain/seriesBreaks.ts';
import { isIsoDate } from '../../../src/lib/IsoDate.ts';

test('the breaks are days that exist, earliest first, and periods end after they begin', () => {
  const dates = seriesBreaks.map(({ from }) => from);
  expect([...dates, ...seriesBreaks.flatMap(({ until }) => until ?? [])].filter((date) => !isIsoDate(date))).toEqual([]);
  expect(dates).toEqual(dates.toSorted());
  expect(seriesBreaks.filter(({ from, until }) => until !== null && until <= from)).toEqual([]);
});

test('the norm that the distribution model replaces ends the day before it', async () => {
  const { default: norms } = await import('../../../data/areas/norms.csv?raw');
  const model = seriesBreaks.find(({ text }) => text.da.includes('fordelingsmodel'));
  const lastDay = new Date(Date.parse(`${model?.from ?? ''}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  expect(norms).toMatch(new RegExp(`;${lastDay};.*1600`));
});

test('the councils begin with the day on which the clusters have ended', async () => {
  const { default: groups } = await import('../../../data/areas/groups.csv?raw');
  const councils = groups.split('\n').filter((line) => line.startsWith('raad-'));
  const begin = seriesBreaks.find(({ text }) => text.da.startsWith('sundhedsråd'))?.from;
  expect(councils.length).toBeGreaterThan(0);
  expect(councils.filter((line) => !line.includes(`;${begin ?? 'never'};`))).toEqual([]);
});

test('each break says the same amounts in both languages', () => {
  const amounts = (text: string) => text.replace(/[.,]/g, '').match(/\d+/g);
  expect(seriesBreaks.map(({ text }) => amounts(text.da))).toEqual(seriesBreaks.map(({ text }) => amounts(text.en)));
});
