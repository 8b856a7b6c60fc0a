import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import type { AcceptedSnapshot, AcceptedTable } from '../../../src/storage/Archive.ts';
import { createMemoryArchive } from '../../../src/storage/createMemoryArchive.ts';
import { membersOf } from '../../../src/domain/membersOf.ts';
import { exampleArchive, isCoverage } from '../../support/exampleArchive.ts';
import { readCatalog } from '../../support/readCatalog.ts';
import { valueOf } from '../storage/archiveContract.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
let all: readonly AcceptedTable[];
let accepted: readonly AcceptedSnapshot[];

beforeAll(async () => {
  all = await exampleArchive();
  accepted = all.filter(isCoverage);
});

test('the files are what the generator makes, byte for byte', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'example-'));
  await promisify(execFile)(process.execPath, [path('scripts/exampleData.mjs'), folder]);
  const names = await readdir(folder);
  expect(names.toSorted()).toEqual((await readdir(path('data/example'))).toSorted());
  for (const name of names) {
    expect(await readFile(join(folder, name), 'utf8')).toBe(await readFile(path(`data/example/${name}`), 'utf8'));
  }
});

test('twenty half-years of every municipality, each marked as invented', () => {
  expect(new Set(accepted.map(({ snapshot }) => snapshot.asOf)).size).toBe(20);
  for (const { snapshot } of accepted) {
    expect(snapshot.source.invented).toBe(true);
    expect(new Set(snapshot.observations.map(({ areaCode }) => areaCode)).size).toBe(98);
    expect(snapshot.totals.map(({ areaCode }) => areaCode)).toEqual(['1081', '1082', '1083', '1084', '1085']);
  }
});

test('it holds what real tables hold: fractions, few capacities, a missing count', () => {
  const rows = accepted.flatMap(({ snapshot }) => snapshot.observations);
  expect(rows.some(({ capacity }) => capacity !== null && !Number.isInteger(capacity))).toBe(true);
  expect(rows.some(({ capacity }) => capacity === 3)).toBe(true);
  expect(rows.filter(({ vacant }) => vacant === null)).toHaveLength(1);
});

test('no regional total is the sum of its rows', () => {
  const catalog = readCatalog();
  for (const { snapshot } of accepted) {
    for (const { areaCode, capacity } of snapshot.totals) {
      const members = new Set(membersOf(catalog, areaCode ?? '', snapshot.asOf).map(({ code }) => code));
      const sum = snapshot.observations.reduce((total, row) => total + (members.has(row.areaCode) ? (row.capacity ?? 0) : 0), 0);
      expect(capacity).toBeGreaterThan(sum);
    }
  }
});

test('one half-year was revised, and the corrected figures are the newer edition', async () => {
  const archive = createMemoryArchive();
  valueOf(await archive.save(accepted));
  const revised = valueOf(await archive.list()).filter(({ revision }) => revision.of > 1);
  expect(revised.map(({ snapshot, revision }) => [snapshot.asOf, snapshot.fileName, revision.number])).toEqual([
    ['2026-01-01', 'daekning.csv', 1],
    ['2026-01-01', 'daekning-rettet.csv', 2],
  ]);
});

test('five days of practices and eight years of training posts, marked too', async () => {
  const archive = createMemoryArchive();
  valueOf(await archive.save(all));
  const kept = valueOf(await archive.supplements()).map(({ snapshot }) => snapshot);
  expect(kept.filter(({ kind }) => kind === 'intake').map(({ asOf, observations }) => [asOf, observations.length])).toEqual([
    ['2022-07-01', 98],
    ['2023-07-01', 98],
    ['2024-07-01', 98],
    ['2025-07-01', 98],
    ['2026-07-01', 98],
  ]);
  const years = kept.filter(({ kind }) => kind === 'training');
  expect(years.map(({ asOf }) => asOf)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => `${year}-12-31`));
  expect(years[0]?.observations.map(({ areaCode }) => areaCode)).toEqual(['1081', '1082', '1083', '1084', '1085']);
  expect(years[0]?.totals.map(({ label, areaCode }) => [label, areaCode])).toEqual([['Hele landet', 'dk']]);
  expect(kept.every(({ source }) => source.invented)).toBe(true);
});

test('one undo takes all of it out again', async () => {
  const archive = createMemoryArchive();
  const { change } = valueOf(await archive.save(all));
  valueOf(await archive.undo(change!));
  expect(valueOf(await archive.list())).toEqual([]);
  expect(valueOf(await archive.supplements())).toEqual([]);
});
