import { expect, test } from 'vitest';
import type { Snapshot } from '../../../../src/domain/Snapshot.ts';
import { coverageTabText } from '../../../../src/export/data/coverageTabText.ts';
import { readTable } from '../../../../src/ingest/readTable.ts';
import { toSnapshots } from '../../../../src/ingest/toSnapshots.ts';
import { coverageOf } from '../../../support/coverageOf.ts';
import { readCatalog } from '../../../support/readCatalog.ts';
import { referenceSnapshot } from '../../../support/referenceSnapshot.ts';

test('the copied table says above what it is and of when, and below where it comes from and with what it compares', async () => {
  const lines = coverageTabText(await coverageOf()).split('\n');
  expect(lines[0]).toBe('Lægedækning i Sydvestjylland, status pr. 11. november 2024');
  expect(lines[1]).toMatch(/^Kommune\tAntal sikrede\t/);
  const below = lines.slice(lines.findLastIndex((line) => line.includes('\t')) + 1);
  expect(below[0]).toBe(`Kilde: ${referenceSnapshot.source.title}`);
  expect(below[1]).toMatch(/^Sammenlignet med /);
});

test('invented figures are called so in the first line, and in English too', async () => {
  const snapshot = { ...referenceSnapshot, source: { ...referenceSnapshot.source, invented: true as const } };
  expect(coverageTabText(await coverageOf({ snapshot }))).toMatch(/^Opdigtede tal · Lægedækning i /);
  expect(coverageTabText(await coverageOf({ snapshot, language: 'en' }))).toMatch(/^Invented figures · GP coverage in /);
});

test('a dispute goes along with its figures', async () => {
  const dispute = { by: 'PLO', on: '2024-12-05', text: 'PLO bestrider datagrundlaget' } as const;
  const snapshot = { ...referenceSnapshot, source: { ...referenceSnapshot.source, disputes: [dispute] } };
  expect(coverageTabText(await coverageOf({ snapshot }))).toContain(dispute.text);
});

test.each(['da', 'en'] as const)('pasted where tables are loaded, the copied table in %s has its status date and the same figures', async (language) => {
  const bytes = new TextEncoder().encode(coverageTabText(await coverageOf({ language })));
  const reading = await readTable({ name: '', bytes }, readCatalog(), {});
  expect(reading.outcome).toBe('accept');
  const made = toSnapshots(reading, { source: referenceSnapshot.source });
  if (!made.ok) throw new Error('refused');
  expect(made.value.map(({ asOf }) => asOf)).toEqual([referenceSnapshot.asOf]);
  const figures = ({ observations }: Pick<Snapshot, 'observations'>): unknown => Object.fromEntries(observations.map(({ areaCode, insured, capacity, vacant }) => [areaCode, [insured, capacity, vacant]]));
  expect(made.value.map(figures)).toEqual([figures(referenceSnapshot)]);
});
