import type { Case } from './Case.ts';
import { columns, join, transposed, utf8, type Cells } from './dialects.ts';
import { expectedRows, expectedWhole, header, municipalities, small, totals, whole } from './reference.ts';

const accepting = ['accept', 'accept-with-warnings'] as const;
const good = (file: string, why: string, cells: Cells | string, more: Partial<Case> = {}): Case => ({
  file,
  why,
  bytes: utf8(typeof cells === 'string' ? cells : join(cells, ';')),
  outcome: accepting,
  rows: expectedRows(),
  ...more,
});

const date = ['Status pr. 1. januar 2024'];
const measures = ['Antal sikrede', 'Samlet kapacitet', 'Ubesat kapacitet'];
const body = small.slice(1);
const first = ['0530 29625 21 3 2024-01-01', '0563 3135 3 0 2024-01-01'];
const second = ['0530 29700 21 2 2024-07-01', '0563 3140 3 1 2024-07-01'];
const both = [...first, ...second];
const dated = (when: readonly [string, string]): string[][] => [
  ['Dato', 'Kommune', 'Sikrede', 'Kapacitet', 'Ubesat'],
  [when[0], 'Billund', '29.625', '21', '3'],
  [when[0], 'Fanø', '3.135', '3', '0'],
  [when[1], 'Billund', '29.700', '21', '2'],
  [when[1], 'Fanø', '3.140', '3', '1'],
];
const inColumn = (file: string, why: string, when: readonly [string, string], more: Partial<Case> = {}): Case => good(file, why, dated(when), { rows: both, ...more });
const titled = (file: string, why: string, title: string, asOf: string, more: Partial<Case> = {}): Case =>
  good(file, why, [[title, '', '', ''], ['', '', '', ''], ...small], { rows: expectedRows(asOf), ...more });

export const casesLayouts: readonly Case[] = [
  titled('title-date.csv', 'title and blank row before the header', 'Lægedækning i Sydvestjylland. Status pr. 1. januar 2024', '2024-01-01'),
  titled('title-short-date.csv', 'a Danish date with slash and dash', 'Opgjort pr. 1/7-2024', '2024-07-01'),
  titled('title-english-date.csv', 'an English date', 'GP coverage as of 1 July 2024', '2024-07-01'),
  titled('title-month.csv', 'a month is read as its first day, and said', 'Lægedækning, januar 2024', '2024-01-01', { codes: ['date-from-period'] }),
  titled('title-quarter.csv', 'a quarter is read as its first day, and said', 'Lægekapaciteter 3. kvartal 2024', '2024-07-01', { codes: ['date-from-period'] }),
  titled('title-two-dates.csv', 'the day of printing is not the status date', 'Status pr. 1. januar 2024 (udskrevet den 12. marts 2024)', '2024-01-01'),
  titled('title-only-print-date.csv', 'the day of printing alone is no status date', 'Udskrevet den 12. marts 2024', '-', { codes: ['no-status-date'] }),
  { ...titled('title-conflict.csv', 'two days called the status date', 'Status pr. 1. januar 2024 – status pr. 1. februar 2024', '-'), outcome: ['ask'], about: ['status-date'] },
  good('lægedækning_2024-07-01.csv', 'the date stands only in the name of the file', small, { rows: expectedRows('2024-07-01') }),
  good('two-row-header.csv', 'a header of two rows with a merged group', [
    ['Kommune', 'Antal', 'Kapacitet', '', '', 'Andel'],
    ['', 'sikrede', 'Samlet', 'Ubesat', 'Besat', 'ubesatte'],
    ...municipalities.map((row) => columns([row], [0, 1, 2, 3, 5, 4])[0] as string[]),
  ]),
  good('two-row-ratios.csv', 'merged groups over counts and ratios', [
    ['', '', 'Lægekapacitet', '', '', '', 'Sikrede pr.', ''],
    ['Kommune', 'Antal sikrede', 'I alt', 'Ubesat', 'Andel ubesatte', 'Besat', 'samlet kapacitet', 'besat kapacitet'],
    ...municipalities,
  ]),
  good('header-line-breaks.csv', 'line breaks and hyphenation inside headers', [['Kommune', 'Antal\nsikrede', 'Samlet kapaci-\nteter', 'Ubesat\nkapacitet'], ...body]),
  good('header-stars.csv', 'footnote marks on headers', [['Kommune', 'Antal sikrede*', 'Samlet kapacitet 1)', 'Ubesat kapacitet²'], ...body, ['* Gruppe 1-sikrede', '', '', '']]),
  good('footnotes.csv', 'notes after the table', [...small, [], ['Kilde: Region Syddanmark, udtræk 3. marts 2024'], ['* Fanø har én praksis; 3 kapaciteter'], ['Note: tallene, opgjort pr. cpr, er foreløbige']]),
  good('reordered.csv', 'columns in another order', columns(small, [3, 0, 2, 1])),
  good('extra-columns.csv', 'columns nobody needs', small.map((row, at) => [...row, at === 0 ? 'Indbyggere' : '30.000', at === 0 ? 'Antal læger' : '17', at === 0 ? 'Region' : 'Region Syddanmark'])),
  good('filled-only.csv', 'filled without vacant is enough', columns([header, ...municipalities], [0, 1, 2, 5])),
  good('no-total-column.csv', 'filled and vacant without the whole', columns([header, ...municipalities], [0, 1, 3, 5]).map((row) => row.map((cell) => (cell === '-' ? '0' : cell)))),
  good('shares-alone.csv', 'percentages alone are not enough', columns([header, ...municipalities], [0, 1, 2, 4]), { outcome: ['reject'], codes: ['percentages-alone'] }),
  good('share-called-vacant.csv', 'a column called Ubesat that holds percentages', columns([['Kommune', 'Antal sikrede', 'Samlet kapacitet', '', 'Ubesat'], ...municipalities], [0, 1, 2, 4]), { outcome: ['reject'], codes: ['percentages-alone'] }),
  good('no-insured.csv', 'a missing column is named', columns(small, [0, 2, 3]), { outcome: ['reject'], codes: ['missing-column'] }),
  good('inhabitants.csv', 'inhabitants are not insured persons', [['Kommune', 'Indbyggere', 'Samlet kapacitet', 'Ubesat kapacitet'], ...body], { outcome: ['reject', 'ask'] }),
  good('doctors.csv', 'doctors are not capacities', [['Kommune', 'Antal sikrede', 'Antal læger', 'Ubesat kapacitet'], ...body], { outcome: ['reject', 'ask'] }),
  good('headless.csv', 'no header at all', body, { outcome: ['ask', 'reject'] }),
  good('doubled-column.csv', 'two columns of the same name with different figures', small.map((row, at) => [...row, at === 0 ? 'Ubesat kapacitet' : '1']), { outcome: ['ask', 'reject'] }),
  good('misspelt-header.csv', 'a misspelt header that the identities confirm', [header.map((cell) => cell.replace('Antal sikrede', 'Antal sikrde').replace('Ubesat kapacitet', 'Ubesat kapasitet')), ...municipalities]),
  good('english-headers.csv', 'English headers', [['Municipality', 'Insured persons', 'Capacity', 'Vacant capacity', 'Filled capacity', 'Vacancy rate'], ...columns(municipalities, [0, 1, 2, 3, 5, 4])]),
  good('short-headers.csv', 'abbreviated headers', [['Komm.', 'Sikr.', 'Kap.', 'Ubes.'], ...body]),
  good('other-words.csv', 'the words other regions use', [['Kommunenavn', 'Antal gruppe 1-sikrede', 'Lægekapaciteter i alt', 'Ledige kapaciteter', 'Sikrede pr. lægekapacitet'], ...columns(municipalities, [0, 1, 2, 3, 6]).map((row) => row.map((cell) => (cell === '-' ? '0' : cell)))]),
  good('long.csv', 'one figure a row', [['Kommune', 'Indikator', 'Værdi'], ...body.flatMap((row) => measures.map((measure, at) => [row[0] as string, measure, row[at + 1] as string]))]),
  good('long-dated.csv', 'one figure a row, two dates', [
    ['Dato', 'Kommune', 'Nøgletal', 'Antal'],
    ...dated(['2024-01-01', '2024-07-01']).slice(1).flatMap((row) => measures.map((measure, at) => [row[0] as string, row[1] as string, measure, row[at + 2] as string])),
  ], { rows: both }),
  good('long-merged.csv', 'one figure a row, the municipality only on its first', [['Kommune', 'Indikator', 'Værdi'], ...body.flatMap((row) => measures.map((measure, at) => [at === 0 ? (row[0] as string) : '', measure, row[at + 1] as string]))]),
  good('long-wide.csv', 'measures as rows, dates as columns', [
    ['Kommune', 'Indikator', '2024K1', '2024K3'],
    ['Billund', 'Antal sikrede', '29.625', '29.700'], ['Billund', 'Samlet kapacitet', '21', '21'], ['Billund', 'Ubesat kapacitet', '3', '2'],
    ['Fanø', 'Antal sikrede', '3.135', '3.140'], ['Fanø', 'Samlet kapacitet', '3', '3'], ['Fanø', 'Ubesat kapacitet', '0', '1'],
  ], { rows: both }),
  good('wide.csv', 'dates in the headers', [
    ['Kommune', 'Sikrede 01-01-2024', 'Kapacitet 01-01-2024', 'Ubesat 01-01-2024', 'Sikrede 01-07-2024', 'Kapacitet 01-07-2024', 'Ubesat 01-07-2024'],
    ['Billund', '29.625', '21', '3', '29.700', '21', '2'],
    ['Fanø', '3.135', '3', '0', '3.140', '3', '1'],
  ], { rows: both }),
  good('wide-merged.csv', 'dates in a merged row over the headers', [
    ['', '1. januar 2024', '', '', '1. juli 2024', '', ''],
    ['Kommune', ...measures, ...measures],
    ['Billund', '29.625', '21', '3', '29.700', '21', '2'],
    ['Fanø', '3.135', '3', '0', '3.140', '3', '1'],
  ], { rows: both }),
  good('transposed.csv', 'municipalities as columns', transposed(small)),
  good('transposed-title.csv', 'municipalities as columns under a title', [date, [], ...transposed(small)], { rows: expectedRows('2024-01-01') }),
  good('transposed-whole.csv', 'the whole reference table turned', transposed(whole), { rows: expectedWhole() }),
  good('stacked.csv', 'two tables one below the other, each with its date', [
    ['Status pr. 1. januar 2024'], ['Kommune', ...measures], ['Billund', '29.625', '21', '3'], ['Fanø', '3.135', '3', '0'],
    [], ['Status pr. 1. juli 2024'], ['Kommune', ...measures], ['Billund', '29.700', '21', '2'], ['Fanø', '3.140', '3', '1'],
  ], { rows: both }),
  good('stacked-one-header.csv', 'dates as rows between the blocks', [
    ['Kommune', ...measures], ['Status pr. 1. januar 2024'], ['Billund', '29.625', '21', '3'], ['Fanø', '3.135', '3', '0'],
    ['Status pr. 1. juli 2024'], ['Billund', '29.700', '21', '2'], ['Fanø', '3.140', '3', '1'],
  ], { rows: both }),
  good('stacked-clusters.csv', 'one block for each cluster, one date', [
    date, ['Sundhedsklynge Sydvestjylland'], ['Kommune', ...measures], ['Billund', '29.625', '21', '3'], ['Fanø', '3.135', '3', '0'], ['I alt', '32.760', '24', '3'],
    [], ['Sundhedsklynge Fyn'], ['Kommune', ...measures], ['Odense', '200.000', '130', '10'], ['Assens', '40.000', '26', '1'], ['I alt', '240.000', '156', '11'],
  ], { rows: ['0530 29625 21 3 2024-01-01', '0563 3135 3 0 2024-01-01', 'subtotal - 32760 24 3 2024-01-01', '0461 200000 130 10 2024-01-01', '0420 40000 26 1 2024-01-01', 'subtotal - 240000 156 11 2024-01-01'] }),
  good('page-break.csv', 'the header repeated at a page break', [...small.slice(0, 4), small[0] as string[], ...small.slice(4)]),
  inColumn('iso-dates.csv', 'a date column in ISO form', ['2024-01-01', '2024-07-01']),
  inColumn('danish-dates.csv', 'a date column in Danish form', ['01-01-2024', '01-07-2024']),
  inColumn('dotted-dates.csv', 'a date column with dots', ['1.1.2024', '1.7.2024']),
  inColumn('short-years.csv', 'dates with two-digit years', ['01.01.24', '01.07.24']),
  inColumn('months.csv', 'a date column of months', ['jan. 2024', 'juli 2024']),
  inColumn('quarters.csv', 'a date column of quarters', ['1. kvartal 2024', '3. kvartal 2024']),
  inColumn('dst-quarters.csv', "Statistics Denmark's quarters", ['2024K1', '2024K3']),
  inColumn('dst-months.csv', "Statistics Denmark's months", ['2024M01', '2024M07']),
  inColumn('serial-dates.csv', "Excel's serial dates", ['45292', '45474']),
  inColumn('date-times.csv', 'dates with a time of day', ['2024-01-01 00:00:00', '2024-07-01 00:00:00']),
  { ...inColumn('slash-dates.csv', 'day or month first cannot be told', ['01/01/2024', '01/07/2024']), outcome: ['ask'], about: ['status-date'] },
  inColumn('slash-dates-clear.csv', 'a day above twelve settles the order of all', ['01/07/2024', '31/12/2024'], { rows: [...first.map((row) => row.replace('01-01', '07-01')), ...second.map((row) => row.replace('07-01', '12-31'))] }),
  { ...inColumn('years.csv', 'a year is no day', ['2023', '2024']), outcome: ['ask'], about: ['status-date'] },
  { ...inColumn('no-such-day.csv', 'a day that does not exist', ['31-02-2024', '2024-07-01']), outcome: ['reject'], codes: ['not-a-date'] },
  inColumn('sparse-dates.csv', 'the date only on the first row of each block', ['2024-01-01', '2024-07-01'], {
    bytes: utf8(join(dated(['2024-01-01', '2024-07-01']).map((row, at) => (at === 2 || at === 4 ? ['', ...row.slice(1)] : row)), ';')),
  }),
  good('publication-date.csv', 'a column of publication dates is no status date', dated(['2024-01-01', '2024-07-01']).slice(0, 3).map((row, at) => [...row.slice(1), at === 0 ? 'Publiceringsdato' : '2024-03-12', row[0] === 'Dato' ? 'Statusdato' : '2024-01-01']), { rows: first }),
  good('totals-first.csv', 'the total stands above its rows', [header, ...[...totals].reverse(), ...municipalities], { rows: [...expectedWhole().slice(5).reverse(), ...expectedRows()] }),
];
