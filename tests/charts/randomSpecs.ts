import fc from 'fast-check';
import type { Canvas } from '../../src/charts/Canvas.ts';
import type { CoverageSpec } from '../../src/charts/coverage/CoverageSpec.ts';
import type { RankedSpec } from '../../src/charts/ranked/RankedSpec.ts';
import { municipalityNames } from './fixtures/municipalityNames.ts';
import { referenceSpec } from './fixtures/referenceSpec.ts';

const longNames = [
  'Sundhedsrådet for Limfjorden og Nordvestjyllands yderste øer',
  'Sammenhængendeordudenmellemrumoverhovedetnogetsteds',
  '',
];
export const labels = fc.constantFrom(...municipalityNames.map(([, name]) => name), ...longNames);
export const emphases = fc.constantFrom('highlight', 'plain', 'pale');
export const missing = fc.constantFrom('ikke oplyst', 'ikke defineret', '–');
export const notes = fc.option(
  fc.constantFrom(
    'få kapaciteter',
    'få kapaciteter: én ubesat ville give 1.568',
    'få kapaciteter: én ubesat ville give 1.568 og flytte andelen fra 0 til 33 %',
  ),
);
export const figures = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });
const sentences = fc.array(fc.constantFrom('kommuner', 'bærer', 'sikrede', '1.826', 'end', 'i', 'regionen', 'Ærø'), {
  minLength: 1,
  maxLength: 25,
});
export const count = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 40, noNaN: true }), fc.constantFrom(0, 2.5, 400));
export const value = fc.oneof(
  fc.double({ min: 900, max: 2400, noNaN: true }),
  fc.constantFrom(1633, 1633.4, 1000),
  fc.double({ min: -1e6, max: 1e7, noNaN: true }),
);
export const share = fc.double({ min: -0.1, max: 1.2, noNaN: true });

export const comparator = fc.option(value.map((each) => ({ value: each, label: `hele regionen ${figures.format(each)}` })));
export const shareComparator = fc.option(
  share.map((each) => ({ value: each, label: `resten af Region Syddanmark ${figures.format(each * 100)} %` })),
);
export const frame = fc.record({
  title: sentences.map((words) => words.join(' ')),
  subtitle: sentences.map((words) => words.join(' ')),
  footer: fc.array(
    sentences.map((words) => words.join(' ')),
    { maxLength: 5 },
  ),
});

const coverageRow = fc
  .record({
    label: labels,
    emphasis: emphases,
    filled: count,
    vacant: count,
    known: fc.boolean(),
    share: fc.option(share),
    from: fc.option(value),
    to: fc.option(value),
    missing,
    note: notes,
    emphasised: fc.boolean(),
  })
  .map((row) => ({
    label: row.label,
    emphasis: row.emphasis,
    marks: row.known ? { filled: row.filled, vacant: row.vacant } : null,
    share: {
      value: row.share,
      text: row.share === null ? row.missing : `${figures.format(row.share * 100)} %`,
      counts: row.known ? `${figures.format(row.vacant)} af ${figures.format(row.filled + row.vacant)}` : '',
      emphasised: row.emphasised,
    },
    ratio: { from: row.from, to: row.to, text: row.to === null ? row.missing : figures.format(row.to), emphasised: row.emphasised },
    note: row.note,
  }));

/** Coverage specs with anything in them that a table can hold. */
export const coverageSpecs: fc.Arbitrary<CoverageSpec> = fc
  .record({ frame, rows: fc.array(coverageRow, { maxLength: 30 }), comparator, shareComparator, fromZero: fc.boolean() })
  .map((random) => ({
    ...referenceSpec,
    ...random.frame,
    share: { ...referenceSpec.share, comparator: random.shareComparator },
    ratio: { ...referenceSpec.ratio, comparator: random.comparator, fromZero: random.fromZero },
    rows: random.rows.map((row, index) => ({ ...row, id: String(index) })),
  }));

const rankedRow = fc
  .record({
    label: labels,
    emphasis: emphases,
    rank: fc.option(fc.constantFrom('1', '2=', '98')),
    value: fc.option(value),
    missing,
    counts: fc.constantFrom('', '6 af 34'),
    note: notes,
  })
  .map((row) => ({ ...row, text: row.value === null ? row.missing : figures.format(row.value) }));

/** Ranked specs likewise. */
export const rankedSpecs: fc.Arbitrary<RankedSpec> = fc
  .record({ frame, rows: fc.array(rankedRow, { maxLength: 30 }), comparator, fromZero: fc.boolean() })
  .map((random) => ({
    kind: 'ranked' as const,
    locale: 'da-DK',
    description: '',
    viewCode: referenceSpec.viewCode,
    ...random.frame,
    axis: {
      title: 'Sikrede pr. besat kapacitet',
      format: { maximumFractionDigits: 1 },
      fromZero: random.fromZero,
      comparator: random.comparator,
    },
    rows: random.rows.map((row, index) => ({ ...row, id: String(index) })),
  }));

/** From a phone to a wall. */
export const canvases: fc.Arbitrary<Canvas> = fc.record({
  width: fc.integer({ min: 300, max: 1920 }),
  height: fc.option(fc.integer({ min: 300, max: 1200 })),
  fontSize: fc.constantFrom(14, 16, 18),
  colors: fc.constantFrom('light', 'dark'),
});
