import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Counts, Observation, ReportedTotal, Snapshot } from '../../../../src/domain/Snapshot.ts';
import { coverageCsv } from '../../../../src/export/data/coverageCsv.ts';
import { coverageWorkbook } from '../../../../src/export/data/coverageWorkbook.ts';
import { plainCsv } from '../../../../src/export/data/plainCsv.ts';
import type { IsoDate } from '../../../../src/lib/IsoDate.ts';
import { languages } from '../../../../src/i18n/Text.ts';
import { readTable } from '../../../../src/ingest/readTable.ts';
import { toSnapshots } from '../../../../src/ingest/toSnapshots.ts';
import type { Coverage } from '../../../../src/model/Coverage.ts';
import { snapshotId } from '../../../../src/storage/snapshotId.ts';
import { coverageOf } from '../../../support/coverageOf.ts';
import { readCatalog } from '../../../support/readCatalog.ts';
import { referenceSnapshot } from '../../../support/referenceSnapshot.ts';

const catalog = readCatalog();
const utf8 = new TextEncoder();
const files: readonly (readonly [string, (coverage: Coverage) => Promise<{ name: string; bytes: Uint8Array }>])[] = [
  ['CSV for Excel', (coverage) => Promise.resolve(csv(coverageCsv(coverage)))],
  ['plain CSV', (coverage) => Promise.resolve(csv(plainCsv(coverage)))],
  ['workbook', coverageWorkbook],
];

function csv({ name, text }: { readonly name: string; readonly text: string }): { name: string; bytes: Uint8Array } {
  return { name, bytes: utf8.encode(text) };
}

const capacity = fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90_000 }).map((thousandths) => thousandths / 1000));
const counts: fc.Arbitrary<Counts> = fc
  .record({ capacity, vacancy: fc.constantFrom(0, 0, 0.1, 0.25, 0.4), perCapacity: fc.integer({ min: 700, max: 2600 }), known: fc.nat(30) })
  .map(({ capacity: all, vacancy, perCapacity, known }) => ({
    insured: known === 0 ? null : Math.round(all * perCapacity),
    capacity: known === 1 ? null : all,
    vacant: known === 2 ? null : all <= 1 && vacancy > 0 ? all : Math.floor(all * vacancy * 1000) / 1000,
  }));

const members = referenceSnapshot.observations.map(({ areaCode }) => areaCode);
const snapshots: fc.Arbitrary<Snapshot> = fc
  .record({
    areas: fc.shuffledSubarray([...members], { minLength: 2 }),
    rows: fc.array(counts, { minLength: 5, maxLength: 5 }),
    totals: fc.array(counts, { minLength: 2, maxLength: 2 }),
    published: fc.constantFrom<readonly ReportedTotal['kind'][]>([], ['region-total'], ['subtotal', 'region-total']),
    asOf: fc.date({ min: new Date('2023-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
  })
  .map(({ areas, rows, totals, published, asOf }) => ({
    ...referenceSnapshot,
    asOf: asOf.toISOString().slice(0, 10) as IsoDate,
    observations: areas.map((areaCode, index): Observation => ({ areaCode, ...(rows[index] as Counts), line: index + 2 })),
    totals: referenceSnapshot.totals
      .filter(({ kind }) => published.includes(kind))
      .map((total, index): ReportedTotal => ({ ...total, ...(totals[index] as Counts) })),
  }))
  // A table of hardly any counts is refused, whoever wrote it.
  .filter(({ observations }) => observations.filter((row) => row.insured !== null && row.capacity !== null && row.vacant !== null).length > 1);

const figures = ({ areaCode, insured, capacity, vacant }: Counts & { readonly areaCode: string | null }) => ({ areaCode, insured, capacity, vacant });

describe.each(files)('%s', (_, write) => {
  test.each(languages)('in %s: whatever the counts are, the file loads again to the snapshot it was made from', async (language) => {
    let loaded = 0;
    await fc.assert(
      fc.asyncProperty(snapshots, fc.nat(), async (snapshot, number) => {
        const id = `${snapshot.id}-${number}-${String(loaded++)}`;
        const coverage = await coverageOf({ snapshot: { ...snapshot, id }, language });
        const { name, bytes } = await write(coverage);
        const reading = await readTable({ name, bytes }, catalog, {});
        const made = toSnapshots(reading, { source: snapshot.source });
        if (!made.ok) throw new Error(JSON.stringify({ outcome: reading.outcome, diagnostics: reading.diagnostics, questions: reading.questions }));
        expect(made.value).toHaveLength(1);
        const [again] = made.value;
        expect(again?.asOf).toBe(snapshot.asOf);
        expect(again?.observations.map(figures)).toEqual(snapshot.observations.map(figures));
        expect(again?.totals.map(figures)).toEqual(snapshot.totals.map(figures));
        expect(await snapshotId(again as Snapshot)).toBe(await snapshotId(snapshot));
      }),
      { numRuns: 25 },
    );
  });

  test('invented figures are invented again when they come back', async () => {
    const source = { ...referenceSnapshot.source, invented: true as const };
    const { name, bytes } = await write(await coverageOf({ snapshot: { ...referenceSnapshot, id: 'made-up', source } }));
    const made = toSnapshots(await readTable({ name, bytes }, catalog, {}), { source: referenceSnapshot.source });
    expect(made.ok && made.value.map(({ source: { invented } }) => invented)).toEqual([true]);
  });
});
