import fc from 'fast-check';
import type { LineSpec } from '../../src/charts/line/LineSpec.ts';
import type { MultiplesSpec } from '../../src/charts/multiples/MultiplesSpec.ts';
import type { SlopeSpec } from '../../src/charts/slope/SlopeSpec.ts';
import { emphases, figures, frame, labels, missing, value } from './randomSpecs.ts';
import { timeFrame } from './fixtures/timeSeries.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const known = fc.option(value);
const axis = fc.record({
  title: fc.constantFrom('', 'Sikrede pr. besat kapacitet', 'Balance mod normen, regnet i kapaciteter og afrundet til sidst'),
  format: fc.constantFrom({ maximumFractionDigits: 0 }, { maximumFractionDigits: 1 }, { style: 'percent' as const }),
  fromZero: fc.boolean(),
});
const marks = fc.array(
  fc.record({
    kind: fc.constantFrom('break' as const, 'note' as const),
    date: day,
    until: fc.option(day),
    text: fc.constantFrom('1. juli 2022: ny dataleverandør', 'Rekrutteringsteam startet i fem af regionens kommuner med hver sin læge', ''),
  }),
  { maxLength: 12 },
);

const series = fc
  .record({
    label: labels,
    emphasis: emphases,
    values: fc.array(known, { maxLength: 24 }),
    earlier: fc.array(fc.record({ date: day, value }), { maxLength: 3 }),
    missing,
  })
  .map(({ missing: reason, ...random }) => {
    const last = random.values.findLast((each) => each !== null) ?? null;
    return { ...random, text: last === null ? reason : figures.format(last) };
  });
const manySeries = fc.array(series, { maxLength: 16 }).map((all) => all.map((each, index) => ({ ...each, id: String(index) })));

const time = fc.record({
  frame,
  axis,
  dates: fc
    .uniqueArray(day, { maxLength: 24 })
    .map((days) => days.sort().map((date) => ({ date, text: date.split('-').reverse().join('.') }))),
  comparator: fc.option(series),
  marks,
  earlierLabel: fc.constantFrom('', 'tidligere offentliggjort'),
});

/** Earlier values stand on status dates. */
function onDates<Series extends { readonly earlier: readonly { readonly date: string; readonly value: number }[] }>(
  one: Series,
  dates: readonly { readonly date: string }[],
): Series {
  return { ...one, earlier: one.earlier.slice(0, dates.length).map((each, index) => ({ ...each, date: dates[index]!.date })) };
}

/** Line specs with anything in them that an archive can hold. */
export const lineSpecs: fc.Arbitrary<LineSpec> = fc
  .record({ time, series: manySeries, context: fc.option(manySeries) })
  .map(({ time: { frame: texts, comparator, ...random }, series: all, context }) => ({
    kind: 'line',
    ...timeFrame,
    ...texts,
    ...random,
    comparator: comparator && onDates(comparator, random.dates),
    series: all.map((each) => onDates(each, random.dates)),
    context: context && {
      label: 'de øvrige 93 kommuner',
      spanLabel: 'de øvrige 93 kommuner, fra laveste til højeste',
      series: context.map((each) => ({ ...onDates(each, random.dates), id: `context-${each.id}` })),
    },
  }));

/** Small multiples likewise. */
export const multiplesSpecs: fc.Arbitrary<MultiplesSpec> = fc
  .record({ time, panels: manySeries })
  .map(({ time: { frame: texts, comparator, ...random }, panels }) => ({
    kind: 'multiples',
    ...timeFrame,
    ...texts,
    ...random,
    comparator: comparator && onDates(comparator, random.dates),
    panels: panels.map((each) => onDates(each, random.dates)),
  }));

const end = fc.record({ value: known, missing }).map((random) => ({
  value: random.value,
  text: random.value === null ? random.missing : figures.format(random.value),
}));
const row = fc.record({ label: labels, emphasis: emphases, from: end, to: end });
const rows = fc.array(row, { maxLength: 20 }).map((all) => all.map((each, index) => ({ ...each, id: String(index) })));

/** Slopes likewise. */
export const slopeSpecs: fc.Arbitrary<SlopeSpec> = fc
  .record({ frame, axis, rows, context: fc.option(rows), comparator: fc.option(row) })
  .map(({ frame: texts, context, ...random }) => ({
    kind: 'slope',
    ...timeFrame,
    ...texts,
    ...random,
    dates: ['1. januar 2015', '11. november 2024'],
    context: context && { label: 'de øvrige kommuner', rows: context.map((each) => ({ ...each, id: `context-${each.id}` })) },
  }));
