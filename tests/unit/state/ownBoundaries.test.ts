import { expect, test } from 'vitest';
import { readBoundaries } from '../../../src/ingest/boundaries/readBoundaries.ts';
import { OwnBoundaries } from '../../../src/state/OwnBoundaries.svelte.ts';
import { PlannerDocuments } from '../../../src/state/PlannerDocuments.svelte.ts';
import { createMemoryArchive } from '../../../src/storage/createMemoryArchive.ts';
import { readCatalog } from '../../support/readCatalog.ts';

const catalog = readCatalog();
const ring = [
  [8.4, 55.4],
  [8.6, 55.4],
  [8.6, 55.6],
  [8.4, 55.4],
];
const file = (name: string, ...codes: readonly string[]) => {
  const features = codes.map((kommunekode) => ({ properties: { kommunekode }, geometry: { type: 'Polygon', coordinates: [ring] } }));
  return { name, bytes: new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })) };
};

function open() {
  const archive = createMemoryArchive('asked');
  const read: string[] = [];
  const page = () =>
    new OwnBoundaries(new PlannerDocuments(catalog, archive), (each, areas) => {
      read.push(each.name);
      return Promise.resolve(readBoundaries(each, areas));
    });
  return { page, read };
}
const codesOf = (own: OwnBoundaries) => [...(own.shown?.boundaries.outlines.keys() ?? [])];

test('a file is read once when it is loaded, not again to be drawn', async () => {
  const { page, read } = open();
  const own = page();
  await own.load(file('a.geojson', '0561', '0563'));
  await own.follow();
  expect([codesOf(own), read]).toEqual([['0561', '0563'], ['a.geojson']]);
});

test('a file that cannot be used leaves the boundaries as they were, and says why', async () => {
  const own = open().page();
  await own.load(file('a.geojson', '0561'));
  await own.load({ name: 'b.csv', bytes: new TextEncoder().encode('kommune;x') });
  expect(codesOf(own)).toEqual(['0561']);
  expect(own.step).toMatchObject({ kind: 'refused', fileName: 'b.csv', diagnostics: [{ code: 'boundaries-not-geojson' }] });
});

test('another file takes the place of the first, and taking them away can be undone', async () => {
  const own = open().page();
  await own.load(file('a.geojson', '0561'));
  await own.load(file('b.geojson', '0563'));
  expect(codesOf(own)).toEqual(['0563']);
  await own.remove();
  expect(own.shown).toBe(null);
  const { step } = own;
  await own.undo((step?.kind === 'removed' && step.change) || 0);
  expect(codesOf(own)).toEqual(['0563']);
});
