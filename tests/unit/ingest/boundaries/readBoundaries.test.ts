import { describe, expect, test } from 'vitest';
import { diagnosticText } from '../../../../src/i18n/diagnosticText.ts';
import { readBoundaries } from '../../../../src/ingest/boundaries/readBoundaries.ts';
import { testCatalog } from '../testCatalog.ts';

const catalog = testCatalog();
const square = (x: number, y: number, side = 0.1) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const feature = (properties: unknown, geometry: unknown = polygon(square(8.4, 55.4))) => ({ type: 'Feature', properties, geometry });
const read = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return readBoundaries({ name: 'grænser.geojson', bytes: new TextEncoder().encode(text) }, catalog);
};
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const outlinesOf = (value: unknown) => {
  const outcome = read(value);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
};
const codesOf = (value: unknown) => read(value).diagnostics.map((diagnostic) => diagnostic.code);

test.each([
  ['kommunekode', { kommunekode: '0563' }],
  ['KOMKODE as a number', { KOMKODE: 563 }],
  ['LAU_ID', { LAU_ID: '563', LAU_NAME: 'Fanø' }],
  ['lokalid', { lokalid: '0563' }],
  ['a name beside an id of another kind', { lokalid: 389103, navn: 'Fanø' }],
  ['the name alone', { KOMNAVN: 'Fanø Kommune' }],
])('a municipality is known by %s', (_, properties) => {
  expect([...outlinesOf(collection(feature(properties))).outlines.keys()]).toEqual(['0563']);
});

test('holes, multipolygons and several features of one municipality are kept', () => {
  const multi = { type: 'MultiPolygon', coordinates: [[square(9, 55), square(9.02, 55.02, 0.05)], [square(9.5, 55)]] };
  const { outlines, coordinates } = outlinesOf(collection(feature({ kommunekode: '0540' }, multi), feature({ kommunekode: '0540' })));
  expect(coordinates).toBe('wgs84');
  expect(outlines.get('0540')?.map((rings) => rings.length)).toEqual([2, 1, 1]);
});

test('metres of UTM zone 32N are known by their size', () => {
  expect(outlinesOf(collection(feature({ kommunekode: '0563' }, polygon(square(463_000, 6_140_000, 5000))))).coordinates).toBe('utm32');
});

describe('what is left out is said', () => {
  test('features of no municipality, and municipalities without a feature', () => {
    const { diagnostics } = read(collection(feature({ kommunekode: '0563' }), feature({ navn: 'Skåne' }), feature(null)));
    expect(diagnostics.map(({ code }) => code)).toEqual(['boundaries-unrecognised', 'boundaries-missing-areas']);
    expect(diagnostics[0]?.data).toEqual({ count: 2, examples: ['»Skåne«', 'nr. 3'] });
    expect(diagnostics[1]?.data).toMatchObject({ count: 97 });
  });

  test('a name and a code of two municipalities', () => {
    const all = collection(feature({ kommunekode: '0563', navn: 'Varde' }), feature({ navn: 'Esbjerg' }));
    expect(codesOf(all)).toContain('boundaries-contradiction');
    expect([...outlinesOf(all).outlines.keys()]).toEqual(['0561']);
  });

  test.each([
    [
      'texts for numbers',
      polygon([
        ['8', '55'],
        ['9', '55'],
        ['9', '56'],
      ]),
    ],
    ['two points', polygon(square(8, 55).slice(0, 2))],
    ['a point outside Denmark', polygon([...square(8.4, 55.4), [0, 0]])],
    ['no polygon', { type: 'Point', coordinates: [8, 55] }],
    ['no geometry', null],
  ])('%s', (_, geometry) => {
    const all = collection(feature({ navn: 'Esbjerg' }), feature({ navn: 'Fanø' }, geometry));
    expect(codesOf(all)).toContain('boundaries-bad-coordinates');
    expect([...outlinesOf(all).outlines.keys()]).toEqual(['0561']);
  });
});

describe('a file that cannot be drawn is refused', () => {
  test.each([
    ['no JSON', 'kommune;grænse', 'boundaries-not-geojson'],
    ['JSON of something else', { hello: 'world' }, 'boundaries-not-geojson'],
    ['no features', collection(), 'boundaries-not-geojson'],
    ['another country', collection(feature({ navn: 'Fanø' }, polygon(square(100, 10)))), 'boundaries-unknown-coordinates'],
    ['latitude before longitude', collection(feature({ navn: 'Fanø' }, polygon(square(55.4, 8.4)))), 'boundaries-unknown-coordinates'],
    ['no municipality', collection(feature({ navn: 'Skåne' })), 'boundaries-none-recognised'],
    ['over 20 MB', `"${'x'.repeat(20_000_001)}"`, 'boundaries-too-large'],
    [
      'over 500.000 points',
      collection(feature({ navn: 'Fanø' }, polygon(Array.from({ length: 500_001 }, () => [8, 55])))),
      'boundaries-too-many-points',
    ],
    [
      'ten thousand brackets',
      `{"features":[{"properties":{"navn":"Fanø"},"geometry":{"type":"Polygon","coordinates":${'['.repeat(10_000)}${']'.repeat(10_000)}}}]}`,
      'boundaries-none-recognised',
    ],
  ])('%s', (_, value, code) => {
    const outcome = read(value);
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics[0]?.code).toBe(code);
  });
});

test('a file cannot speak through names that every object has', () => {
  expect(read('{"__proto__":{"features":[{"properties":{"navn":"Fanø"}}]}}').diagnostics[0]?.code).toBe('boundaries-not-geojson');
  expect(codesOf('{"features":[{"properties":{"__proto__":{"navn":"Fanø"},"constructor":"Fanø"},"geometry":null}]}')).toEqual([
    'boundaries-none-recognised',
  ]);
  expect(Object.hasOwn(Object.prototype, 'features')).toBe(false);
});

test('every finding is a whole sentence in both languages', () => {
  const all = [
    collection(
      feature({ navn: 'Esbjerg' }),
      feature({ navn: 'Skåne' }),
      feature({ kommunekode: '0563', navn: 'Varde' }),
      feature({ navn: 'Fanø' }, null),
    ),
    collection(feature({ navn: 'Skåne' })),
    collection(feature({ navn: 'Fanø' }, polygon(square(100, 10)))),
    'x',
  ].flatMap((value) => read(value).diagnostics);
  expect(new Set(all.map(({ code }) => code)).size).toBe(7);
  for (const diagnostic of all) {
    for (const language of ['da', 'en'] as const) expect(diagnosticText(diagnostic, language)).toMatch(/^[A-ZÆØÅÉ\d].*[^.][.…]$/su);
  }
});
