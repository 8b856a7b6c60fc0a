import type { Message, Text } from './Text.ts';

/** How a figure came about. All numbers arrive written. */
export const calculation = {
  open: { da: 'Sådan er det beregnet', en: 'How it is calculated' } satisfies Text,
  /** Names the words of a sentence that open a calculation, when they are read without the sentence. */
  openOf: {
    da: (v) => `${v.figure}: sådan er det beregnet`,
    en: (v) => `${v.figure}: how it is calculated`,
  } satisfies Message<{ figure: string }>,
  keys: {
    da: 'Piletasterne flytter mellem tallene; Enter viser, hvordan et tal er beregnet.',
    en: 'The arrow keys move between the figures; Enter shows how a figure is calculated.',
  } satisfies Text,
  press: { da: 'Tryk for at se beregningen', en: 'Press to see the calculation' } satisfies Text,
  /** A figure of an item of a chart, with its counts and the comparator's figure as far as there are any. */
  item: {
    da: (v) => `${v.label} ${v.value}${v.counts && ` (${v.counts})`}${v.against && `; ${v.against}`}`,
    en: (v) => `${v.label} ${v.value}${v.counts && ` (${v.counts})`}${v.against && `; ${v.against}`}`,
  } satisfies Message<{ label: string; value: string; counts: string; against: string }>,
  close: { da: 'Luk', en: 'Close' } satisfies Text,
  other: { da: 'Tal', en: 'Figure' } satisfies Text,
  restOf: { da: (v) => `Resten af ${v.region} uden ${v.area}`, en: (v) => `Rest of ${v.region} without ${v.area}` } satisfies Message<{
    region: string;
    area: string;
  }>,
  read: {
    da: 'Tallet står i tabellen og er ikke regnet ud.',
    en: 'The figure is in the table and is not computed.',
  } satisfies Text,
  unrounded: { da: 'Uafrundet', en: 'Unrounded' } satisfies Text,
  rounding: {
    da: (v) => `Afrundes til sidst, til ${v.places}; en halv rundes op.`,
    en: (v) => `Rounded last, to ${v.places}; a half is rounded up.`,
  } satisfies Message<{ places: string }>,
  places: {
    da: (v) =>
      v.decimals === '0'
        ? v.percent
          ? 'hel procent'
          : 'helt tal'
        : `${v.decimals} ${v.decimals === '1' ? 'decimal' : 'decimaler'}${v.percent ? ' af procenten' : ''}`,
    en: (v) =>
      v.decimals === '0'
        ? v.percent
          ? 'a whole per cent'
          : 'a whole number'
        : `${v.decimals} ${v.decimals === '1' ? 'decimal' : 'decimals'}${v.percent ? ' of the percentage' : ''}`,
  } satisfies Message<{ decimals: string; percent: boolean }>,
  countsOf: {
    da: (v) => `Antallene i ${v.file}`,
    en: (v) => `The counts in ${v.file}`,
  } satisfies Message<{ file: string }>,
  countsFor: {
    da: (v) => `Antallene for ${v.of} i ${v.file}`,
    en: (v) => `The counts of ${v.of} in ${v.file}`,
  } satisfies Message<{ of: string; file: string }>,
  allLines: { da: (v) => `Alle ${v.count} rækker`, en: (v) => `All ${v.count} rows` } satisfies Message<{ count: string }>,
  line: { da: (v) => `række ${v.line}`, en: (v) => `row ${v.line}` } satisfies Message<{ line: string }>,
  /** For a municipality that the file gives in parts. */
  severalLines: {
    da: (v) => `fra række ${v.line}: ${v.rows} rækker lagt sammen`,
    en: (v) => `from row ${v.line}: ${v.rows} rows added up`,
  } satisfies Message<{ line: string; rows: string }>,
  lineIn: { da: (v) => `række ${v.line} i ${v.file}`, en: (v) => `row ${v.line} of ${v.file}` } satisfies Message<{
    line: string;
    file: string;
  }>,
  what: { da: 'Hvad', en: 'What' } satisfies Text,
  minus: { da: (v) => `minus ${v.label}`, en: (v) => `minus ${v.label}` } satisfies Message<{ label: string }>,
  countNames: {
    insured: { da: 'Sikrede', en: 'Insured' },
    capacity: { da: 'Kapacitet', en: 'Capacity' },
    vacant: { da: 'Ubesat', en: 'Vacant' },
    filled: { da: 'Besat', en: 'Filled' },
    norm: { da: 'Norm', en: 'Norm' },
  } satisfies Readonly<Record<string, Text>>,
  regionCounts: {
    da: (v) => `${v.region} har ${v.capacity} kapaciteter, heraf ${v.vacant} ubesatte.`,
    en: (v) => `${v.region} has ${v.capacity} capacities, ${v.vacant} of them vacant.`,
  } satisfies Message<{ region: string; capacity: string; vacant: string }>,
  published: { da: 'Kildens egen total', en: 'The source’s own total' } satisfies Text,
  agrees: { da: 'Stemmer med rækkerne.', en: 'Agrees with the rows.' } satisfies Text,
  differs: { da: 'Stemmer ikke med rækkerne.', en: 'Does not agree with the rows.' } satisfies Text,
  comparison: { da: 'Sammenlignet med', en: 'Compared with' } satisfies Text,
  difference: { da: 'Forskel', en: 'Difference' } satisfies Text,
  fromUnrounded: {
    da: 'Forskellen er taget mellem de uafrundede tal.',
    en: 'The difference is taken between the unrounded figures.',
  } satisfies Text,
  changeFormula: {
    da: (v) => `Ændring: ${v.later} minus ${v.earlier}`,
    en: (v) => `Change: ${v.later} minus ${v.earlier}`,
  } satisfies Message<{ earlier: string; later: string }>,
  sideOn: { da: (v) => `Tallet pr. ${v.date}`, en: (v) => `The figure as of ${v.date}` } satisfies Message<{ date: string }>,
  points: { da: (v) => `${v.value} procentpoint`, en: (v) => `${v.value} percentage points` } satisfies Message<{ value: string }>,
  vintages: { da: 'Udgaver af samme dato', en: 'Revisions of the same date' } satisfies Text,
  vintage: { da: (v) => `Udgave ${v.number} af ${v.of}`, en: (v) => `Revision ${v.number} of ${v.of}` } satisfies Message<{
    number: string;
    of: string;
  }>,
  thisOne: { da: 'den viste', en: 'the one shown' } satisfies Text,
  source: { da: 'Kilden', en: 'The source' } satisfies Text,
  sourceFields: {
    title: { da: 'Titel', en: 'Title' },
    publisher: { da: 'Udgiver', en: 'Publisher' },
    file: { da: 'Fil', en: 'File' },
    asOf: { da: 'Status pr.', en: 'As of' },
    grouped: { da: 'Inddeling pr.', en: 'Grouped as of' },
    vintage: { da: 'Udgave', en: 'Revision' },
  } satisfies Readonly<Record<string, Text>>,
  remarks: { da: 'Noter og indsigelser', en: 'Notes and disputes' } satisfies Text,
  sql: { da: 'Forespørgslen, som DuckDB kørte', en: 'The query that DuckDB ran' } satisfies Text,
  sqlRegion: { da: 'SQL-forespørgsel', en: 'SQL query' } satisfies Text,
} as const;
