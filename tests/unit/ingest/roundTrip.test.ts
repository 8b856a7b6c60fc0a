import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../../src/ingest/readTable.ts';
import { toSnapshots } from '../../../src/ingest/toSnapshots.ts';
import { columns, join, singleByte, transposed, utf16, utf8, type Cells } from '../../files/tables/make/dialects.ts';
import { shortRows } from './shortRow.ts';
import { testCatalog } from './testCatalog.ts';

const catalog = testCatalog();
const municipalities = catalog.areas.filter(({ kind }) => kind === 'municipality');

interface Line {
  readonly code: string;
  readonly name: string;
  readonly insured: number;
  readonly capacity: number;
  readonly vacant: number;
}

const line = fc
  .record({
    capacity: fc.integer({ min: 1, max: 240 }),
    ratio: fc.integer({ min: 700, max: 2600 }),
    vacancy: fc.double({ min: 0, max: 0.6, noNaN: true }),
    half: fc.boolean(),
  })
  .map(({ capacity, ratio, vacancy, half }) => {
    const whole = half ? capacity + 0.5 : capacity;
    return { capacity: whole, insured: Math.round(whole * ratio), vacant: Math.floor(whole * vacancy) };
  });

const lines: fc.Arbitrary<Line[]> = fc
  .tuple(fc.shuffledSubarray([...municipalities], { minLength: 2, maxLength: 30 }), fc.array(line, { minLength: 30, maxLength: 30 }))
  .map(([areas, figures]) =>
    areas.map((area, at) => ({ code: area.code, name: area.name, ...(figures[at] as Omit<Line, 'code' | 'name'>) })),
  );

const thousands = { dot: '.', space: ' ', narrow: '\u202f', apostrophe: '’', comma: ',', none: '' } as const;

interface Dialect {
  readonly delimiter: ';' | '\t' | '|' | ',';
  readonly thousands: keyof typeof thousands;
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';
  readonly layout: 'plain' | 'transposed' | 'long';
  readonly order: readonly number[];
  readonly total: boolean;
  readonly title: boolean;
  readonly name: 'official' | 'upper' | 'suffix' | 'code';
}

const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(';', '\t', '|', ','),
  thousands: fc.constantFrom('dot', 'space', 'narrow', 'apostrophe', 'comma', 'none'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'),
  layout: fc.constantFrom('plain', 'transposed', 'long'),
  order: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 7, maxLength: 7 }),
  total: fc.boolean(),
  title: fc.boolean(),
  name: fc.constantFrom('official', 'upper', 'suffix', 'code'),
});

function written(value: number, { thousands: mark }: Dialect): string {
  const [whole, part] = String(value).split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands[mark]);
  return part === undefined ? grouped : `${grouped}${mark === 'comma' ? '.' : ','}${part}`;
}

function label({ code, name }: Line, how: Dialect['name']): string {
  return { official: name, upper: name.toUpperCase(), suffix: `${name} Kommune`, code: `${code} ${name}` }[how];
}

function cellsOf(table: readonly Line[], how: Dialect): string[][] {
  const row = (one: Line, text: string): string[] => {
    const filled = one.capacity - one.vacant;
    const share = `${Math.floor((one.vacant / one.capacity) * 100 + 0.5)} %`;
    const ratio = (under: number): string => (under === 0 ? '-' : written(Math.floor(one.insured / under + 0.5), how));
    return [
      text,
      written(one.insured, how),
      written(one.capacity, how),
      written(one.vacant, how),
      share,
      written(filled, how),
      ratio(one.capacity),
      ratio(filled),
    ];
  };
  const sum = (pick: (one: Line) => number): number => table.reduce((total, one) => total + pick(one), 0);
  const header = [
    'Kommune',
    'Antal sikrede',
    'Samlet kapacitet',
    'Ubesat kapacitet',
    'Andel ubesatte',
    'Besat kapacitet',
    'Sikrede pr. samlet kapacitet',
    'Sikrede pr. besat kapacitet',
  ];
  const all = {
    code: '',
    name: 'I alt',
    insured: sum((one) => one.insured),
    capacity: sum((one) => one.capacity),
    vacant: sum((one) => one.vacant),
  };
  return [header, ...table.map((one) => row(one, label(one, how.name))), ...(how.total ? [row(all, 'I alt')] : [])];
}

function laidOut(cells: Cells, how: Dialect): Cells {
  const ordered = columns(cells, [0, ...how.order]);
  if (how.layout === 'transposed') return transposed(ordered);
  if (how.layout === 'plain') return ordered;
  const measures = (ordered[0] ?? []).slice(1);
  return [
    ['Kommune', 'Indikator', 'Værdi'],
    ...ordered.slice(1).flatMap((row) => measures.map((measure, at) => [row[0] as string, measure, row[at + 1] as string])),
  ];
}

function bytesOf(text: string, encoding: Dialect['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return utf8(text);
    case 'utf-8-bom':
      return utf8(`\uFEFF${text}`);
    case 'utf-16le':
      return utf16(text, 'le');
    case 'utf-16be':
      return utf16(text, 'be');
    case 'windows-1252':
    case 'macintosh':
      return singleByte(text.replaceAll('\u202f', '\u00a0'), encoding);
  }
}

test('a table that was accepted reads back the same in every dialect', async () => {
  await fc.assert(
    fc.asyncProperty(lines, dialect, async (table, how) => {
      const title = how.title ? `Status pr. 1. januar 2024${how.lineEnd}${how.lineEnd}` : '';
      const text = title + join(laidOut(cellsOf(table, how), how), how.delimiter, how.lineEnd);
      const reading = await readTable({ name: 'tabel.csv', bytes: bytesOf(text, how.encoding) }, catalog);
      const asOf = how.title ? '2024-01-01' : '-';
      const expected = table.map((one) => [one.code, one.insured, one.capacity, one.vacant, asOf].join(' '));
      expect(
        reading.outcome,
        JSON.stringify([reading.diagnostics.filter(({ severity }) => severity !== 'note'), reading.questions]),
      ).toMatch(/^accept/);
      expect(
        shortRows(reading)
          .filter((row) => !row.startsWith('subtotal'))
          .sort(),
      ).toEqual(expected.sort());
      const snapshots = toSnapshots(reading, { source: { title: 't', publisher: 'p', note: '', disputes: [] }, asOf: '2024-01-01' });
      expect(snapshots.ok && snapshots.value.map(({ observations }) => observations.length)).toEqual([table.length]);
    }),
    { numRuns: 300, seed: 20_241_111 },
  );
});
