import { expect, test } from 'vitest';
import { coverageCsv } from '../../../../src/export/data/coverageCsv.ts';
import type { Source } from '../../../../src/domain/Snapshot.ts';
import { readTable } from '../../../../src/ingest/readTable.ts';
import { toSnapshots } from '../../../../src/ingest/toSnapshots.ts';
import { snapshotId } from '../../../../src/storage/snapshotId.ts';
import { coverageOf } from '../../../support/coverageOf.ts';
import { readCatalog } from '../../../support/readCatalog.ts';
import { referenceSnapshot } from '../../../support/referenceSnapshot.ts';

/** Says what a reader of tables could take for a date, a total or a row. */
const source: Source = {
  title: 'Praksisplan 2025, møde 3. februar 2025',
  publisher: '',
  note: 'Regionstotal er opgjort i januar 2024; 45 ubesatte er talt uden Fanø.',
  disputes: [
    { by: 'PLO', on: '2024-12-05', text: 'Varde havde 5 ubesatte og 29 besatte; "6" er forkert' },
    { by: 'Vejen', on: '2024-12-06', text: '28 er 29', areaCode: '0575' },
  ],
};
const snapshot = { ...referenceSnapshot, source };

test.each(['da', 'en'] as const)(
  'the file in %s says what it is, from where and of when, and loads again to the same table',
  async (language) => {
    const { name, text } = coverageCsv(await coverageOf({ snapshot, language }));
    expect(text).toContain(source.title);
    expect(text).toContain(source.note);
    const reading = await readTable({ name, bytes: new TextEncoder().encode(text) }, readCatalog(), {});
    expect(reading.outcome).toBe('accept');
    const made = toSnapshots(reading, { source });
    if (!made.ok) throw new Error('refused');
    expect(made.value.map(({ asOf }) => asOf)).toEqual([referenceSnapshot.asOf]);
    expect(await Promise.all(made.value.map(snapshotId))).toEqual([await snapshotId(referenceSnapshot)]);
  },
);

test('the file has a name that says what it is, in the reader’s language, and no sign that a disk refuses', async () => {
  const coverage = await coverageOf();
  expect(coverageCsv(coverage).name).toBe('Lægedækning Sydvestjylland 2024-11-11.csv');
  const own = { ...coverage, language: 'en' as const, group: { ...coverage.group, name: 'Nord/Syd: "prøve"' } };
  expect(coverageCsv(own).name).toBe('GP coverage Nord-Syd- -prøve- 2024-11-11.csv');
});
