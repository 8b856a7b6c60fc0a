import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../../src/domain/Snapshot.ts';
import { writeLink } from '../../../../src/state/link.ts';
import { packLink } from '../../../../src/state/linked/packLink.ts';
import { readLinked } from '../../../../src/state/linked/readLinked.ts';
import { nothingTravels, type TravellingTable } from '../../../../src/state/linked/Travelling.ts';
import { startView } from '../../../../src/state/ViewState.ts';
import { snapshotId } from '../../../../src/storage/snapshotId.ts';
import { exampleSnapshots } from '../../../support/exampleSnapshots.ts';
import { readCatalog } from '../../../support/readCatalog.ts';
import { referenceSnapshot } from '../../../support/referenceSnapshot.ts';

const catalog = readCatalog();
const nameOf = (code: string): string => catalog.areas.find((area) => area.code === code)?.name ?? code;
const pack = (...tables: TravellingTable[]): Promise<string> => packLink({ ...nothingTravels, tables }, nameOf);
const page = 'https://laegedaekning.example.dk/';

/** The reference table as it is shipped, under the longest words a source of minutes has. */
const reference: Snapshot = {
  ...referenceSnapshot,
  source: {
    title: 'Sundhedsklynge Sydvestjylland, referat 11.11.2024',
    publisher: 'Sundhedsklynge Sydvestjylland',
    note: 'Referatet oplyser ingen optællingsdato, men omtaler tallene som den aktuelle situation. Statusdatoen er mødets dato.',
    disputes: [{ by: 'PLO', on: '2024-11-11', text: 'PLO stillede på mødet spørgsmål ved datagrundlaget for praksisplanen.' }],
  },
};

async function linkTo(snapshot: TravellingTable): Promise<string> {
  const state = {
    ...startView,
    area: 'klynge-sydvestjylland',
    comparator: 'rest-of-region' as const,
    snapshot: await snapshotId(snapshot),
  };
  return page + writeLink(state, await pack(snapshot));
}

describe('a link with its table', () => {
  test('brings back the figures, their order, their totals and everything said about them', async () => {
    const { tables, trouble } = await readLinked(await pack(reference), catalog);
    expect(trouble).toBeNull();
    const [read] = tables;
    expect(read?.snapshot.id).toBe(await snapshotId(reference));
    expect(read?.snapshot.asOf).toBe(reference.asOf);
    expect(read?.snapshot.source).toEqual(reference.source);
    const counts = ({ areaCode, insured, capacity, vacant }: Snapshot['observations'][number]) => [areaCode, insured, capacity, vacant];
    expect(read?.snapshot.observations.map(counts)).toEqual(reference.observations.map(counts));
    expect(read?.snapshot.totals.map(({ label, kind, areaCode }) => [label, kind, areaCode])).toEqual(
      reference.totals.map(({ label, kind, areaCode }) => [label, kind, areaCode]),
    );
  });

  test('brings a dispute about one row with it', async () => {
    const disputes = [{ by: 'Varde Kommune', on: '2024-12-05', text: 'Vi tæller 5 ubesatte', areaCode: '0573' } as const];
    const { tables } = await readLinked(await pack({ ...reference, source: { ...reference.source, disputes } }), catalog);
    expect(tables[0]?.snapshot.source.disputes).toEqual(disputes);
  });

  test('keeps the order of a table that is sorted by what it says', async () => {
    const observations = reference.observations.toSorted((a, b) => (b.insured ?? 0) - (a.insured ?? 0));
    const { tables } = await readLinked(await pack({ ...reference, observations }), catalog);
    expect(tables[0]?.snapshot.observations.map(({ areaCode }) => areaCode)).toEqual(observations.map(({ areaCode }) => areaCode));
  });

  test('of the reference table has under 800 signs, of 98 municipalities under 1.500, and a usual one under 300', async () => {
    expect((await linkTo(reference)).length).toBeLessThan(800);
    const all = await exampleSnapshots();
    expect(all.map(({ observations }) => observations.length)).toEqual(all.map(() => 98));
    for (const snapshot of all) expect((await linkTo(snapshot)).length).toBeLessThan(1500);
    const usual = {
      ...startView,
      view: 'compare' as const,
      area: 'klynge-sydvestjylland',
      snapshot: 'z'.repeat(12),
      earlier: 'y'.repeat(12),
    };
    const chosen = { ...usual, comparator: 'rest-of-region' as const, municipality: '0573', indicator: 'balance-against-norm' };
    expect((page + writeLink({ ...chosen, chart: 'scatter', language: 'en', groupedOn: '2027-01-01' })).length).toBeLessThan(300);
  });

  test('of invented figures says so wherever it is opened, and cannot be made to forget it', async () => {
    const [invented] = await exampleSnapshots();
    const { tables } = await readLinked(await pack(invented!), catalog);
    expect(tables[0]?.snapshot.source.invented).toBe(true);
    expect(tables[0]?.accepted.snapshot.source.invented).toBe(true);
    expect(new TextDecoder().decode(tables[0]?.accepted.bytes)).toMatch(/^Opdigtede tal/);
  });

  test('holds several dates, all of them or none', async () => {
    const snapshots = (await exampleSnapshots()).slice(0, 3);
    const { tables } = await readLinked(await pack(...snapshots), catalog);
    expect(tables.map(({ snapshot }) => snapshot.id)).toEqual(await Promise.all(snapshots.map(snapshotId)));
    const broken = { ...snapshots[1]!, observations: [{ areaCode: '0561', insured: 1, capacity: 2, vacant: 3, line: 1 }], totals: [] };
    const refused = await readLinked(await pack(snapshots[0]!, broken), catalog);
    expect(refused.tables).toEqual([]);
    expect(refused.trouble).toMatchObject({
      kind: 'refused',
      diagnostics: [{ code: 'vacant-exceeds-capacity' }, { code: 'implausible-ratio' }],
    });
  });

  test('brings back any counts that a table may have, whole, fractional or missing', async () => {
    const municipalities = catalog.areas.filter(({ kind }) => kind === 'municipality').map(({ code }) => code);
    const row = fc.record({
      areaCode: fc.constantFrom(...municipalities),
      capacity: fc.oneof(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1000, max: 400_000 }).map((thousandths) => thousandths / 1000),
      ),
      ratio: fc.integer({ min: 900, max: 2200 }),
      share: fc.integer({ min: 0, max: 50 }),
      missing: fc.constantFrom('insured', 'vacant', 'nothing', 'nothing', 'nothing'),
    });
    const rows = fc.uniqueArray(row, { selector: ({ areaCode }) => areaCode, minLength: 2, maxLength: 98 });
    await fc.assert(
      fc.asyncProperty(rows, async (drawn) => {
        const observations = drawn.map(({ areaCode, capacity, ratio, share, missing }, line) => ({
          areaCode,
          capacity,
          insured: missing === 'insured' && line > 0 ? null : Math.round(capacity * ratio),
          vacant: missing === 'vacant' && line > 0 ? null : Math.floor(capacity * share) / 100,
          line,
        }));
        const table = { asOf: '2025-01-01', source: reference.source, observations, totals: [] } as const;
        const { tables, trouble } = await readLinked(await pack(table), catalog);
        expect(trouble).toBeNull();
        expect(tables[0]?.snapshot.id).toBe(await snapshotId(table));
      }),
      { numRuns: 60 },
    );
  });
});

test('a frozen link of version 1 brings the same table for ever', async () => {
  const frozen =
    '1.14aacafa.fZBBTuQwEEWvUqp1deSyk9DkDEggehl5YY2LkGnHydhOS63RHIc5A_tcDKVhw4bt139P-r__ix471ErXB-YDMxJm7Ho8rdG_is_ncI2DwOnqL' +
    '5LL72sILnqCJC-SXAHmirnacaSfGSR8_oSkwLyEa5YEYxwkwryU7X8IYxyyd2UmmPZwKi5IguJCkCiQ5wm8RHDnskoIAnksqyvjHCs4FVfWGysRJMG0vXspG' +
    'fakQkv4B7u-x6eHR6TvW58eHiGXMQTxAsv29oVCXrb3NORpewtwEb-b3JDW6IMbpMDLnGBJ7pzHvAQXJVZoLaHDrm-MIsOkiRVpSzhi1-v7VjfE3Kq6JcOmo' +
    'YbZ3FGtGq0s4a-9w3TXkCFTkz5awgt2vaF7UtTePOU24funcChzcQFJka5V3RrilmlX9vgswzjH_FVgYl23uj3SUR2pbqz9Zz8A';
  const { tables } = await readLinked(frozen, catalog);
  expect(tables[0]?.snapshot.id).toBe(await snapshotId(referenceSnapshot));
  expect(tables[0]?.snapshot.source).toEqual(reference.source);
});
