import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/database/loadCatalog.ts';
import { loadSnapshots } from '../../src/database/loadSnapshots.ts';
import { loadSnapshot } from '../support/loadSnapshot.ts';
import { coverage } from '../support/coverage.ts';
import { groups } from '../../src/database/queries/groups.ts';
import { snapshots } from '../../src/database/queries/snapshots.ts';
import { totals } from '../../src/database/queries/totals.ts';
import { removeSnapshot } from '../../src/database/removeSnapshot.ts';
import type { Snapshot } from '../../src/domain/Snapshot.ts';
import { openReference } from '../support/openReference.ts';
import { readCatalog } from '../support/readCatalog.ts';
import { referenceSnapshot } from '../support/referenceSnapshot.ts';

const connection = await openReference();
beforeEach(async () => {
  await loadCatalog(connection, readCatalog());
  await loadSnapshot(connection, referenceSnapshot);
});
afterAll(() => connection.close());

const question = { snapshotId: referenceSnapshot.id, groupCode: 'klynge-sydvestjylland', regionCode: '1083' };
const everything = async (): Promise<unknown> => [
  await snapshots(connection),
  await totals(connection, question.snapshotId),
  await coverage(connection, question),
];

describe('a snapshot is loaded wholly or not at all', () => {
  const [first, ...others] = referenceSnapshot.observations;
  test.each<[string, Partial<Snapshot>]>([
    ['a municipality twice', { observations: [first!, ...others, first!] }],
    ['more vacant than there are', { observations: [{ ...first!, vacant: 22 }, ...others] }],
    ['a negative count', { observations: [...others, { ...first!, insured: -1 }] }],
    ['a day that does not exist', { asOf: '2024-02-30' }],
    ['a count that is no number', { observations: [...others, { ...first!, insured: Number.NaN }] }],
  ])('%s: refused, and nothing has changed', async (_, fault) => {
    const before = await everything();
    await expect(loadSnapshot(connection, { ...referenceSnapshot, ...fault })).rejects.toThrow();
    await expect(loadSnapshot(connection, { ...referenceSnapshot, id: 'another', ...fault })).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  test('loading it again changes nothing, a corrected one replaces it', async () => {
    const before = await everything();
    await loadSnapshot(connection, referenceSnapshot);
    expect(await everything()).toEqual(before);
    await loadSnapshot(connection, { ...referenceSnapshot, observations: others });
    expect(await snapshots(connection)).toMatchObject([{ municipalities: 4, totals: 2 }]);
  });

  test('many snapshots of one load answer like those loaded alone; a fault in one keeps all out', async () => {
    const answer = async (id: string): Promise<unknown> => [
      await coverage(connection, { ...question, snapshotId: id }),
      await totals(connection, id),
    ];
    const many = ['a', 'b', 'c'].map((id) => ({ ...referenceSnapshot, id }));
    const broken = { ...referenceSnapshot, id: 'd', observations: [...others, others[0]!] };
    await expect(loadSnapshots(connection, [...many, broken])).rejects.toThrow();
    expect(await snapshots(connection)).toHaveLength(1);
    await loadSnapshots(connection, many);
    await loadSnapshots(connection, many);
    for (const { id } of many) expect(await answer(id)).toEqual(await answer(referenceSnapshot.id));
    await Promise.all(many.map(({ id }) => removeSnapshot(connection, id)));
    expect(await snapshots(connection)).toHaveLength(1);
  });

  test('several loads at once come one after the other', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => loadSnapshot(connection, { ...referenceSnapshot, id })));
    expect((await snapshots(connection)).map(({ id }) => id)).toEqual([referenceSnapshot.id, 'a', 'b', 'c']);
    await Promise.all(['a', 'b', 'c'].map((id) => removeSnapshot(connection, id)));
    expect(await snapshots(connection)).toHaveLength(1);
  });

  test('nobody sees a load before it is whole', async () => {
    await connection
      .transaction(async (statements) => {
        await statements.exec('DELETE FROM observation');
        expect(await snapshots(connection)).toMatchObject([{ municipalities: 5 }]);
        throw new Error('undo');
      })
      .catch(() => undefined);
    expect(await snapshots(connection)).toMatchObject([{ municipalities: 5 }]);
  });

  test('an empty snapshot is a snapshot', async () => {
    await loadSnapshot(connection, { ...referenceSnapshot, id: 'empty', observations: [], totals: [] });
    expect((await snapshots(connection)).find(({ id }) => id === 'empty')).toMatchObject({ municipalities: 0, totals: 0 });
    await removeSnapshot(connection, 'empty');
  });
});

test('a removed snapshot is gone with its rows and totals; removing one that is not there is no trouble', async () => {
  await removeSnapshot(connection, referenceSnapshot.id);
  await removeSnapshot(connection, 'nowhere');
  expect(await everything()).toEqual([[], [], []]);
});

test('names and ids are data, whatever they look like', async () => {
  const nasty = '\'; DROP TABLE observation; -- \u0000 " ${x} Æøå 🙂';
  const catalog = readCatalog();
  await loadCatalog(connection, { ...catalog, areas: [...catalog.areas, { ...catalog.areas[0]!, code: nasty, name: nasty }] });
  await loadSnapshot(connection, {
    ...referenceSnapshot,
    id: nasty,
    fileName: nasty,
    source: { ...referenceSnapshot.source, title: nasty },
    totals: referenceSnapshot.totals.map((total) => ({ ...total, label: nasty })),
  });
  expect((await snapshots(connection)).find(({ id }) => id === nasty)).toMatchObject({ title: nasty, fileName: nasty, municipalities: 5 });
  expect((await totals(connection, nasty)).map(({ label }) => label)).toEqual([nasty, nasty]);
  expect(await coverage(connection, { ...question, snapshotId: nasty })).toHaveLength(8);
  expect(await coverage(connection, { snapshotId: nasty, groupCode: nasty, regionCode: nasty })).toEqual([]);
  await removeSnapshot(connection, nasty);
  expect(await snapshots(connection)).toHaveLength(1);
});

test('the totals come as published, in the order of the file', async () => {
  expect(await totals(connection, referenceSnapshot.id)).toEqual(referenceSnapshot.totals);
});

describe('the groups a snapshot has figures for', () => {
  test('on the status date: both clusters of Vejen, the region with its total, the country', async () => {
    const rows = await groups(connection, { snapshotId: referenceSnapshot.id });
    expect(rows.map(({ code, members, covered, published }) => [code, members, covered, published])).toEqual([
      ['dk', 98, 5, false],
      ['1083', 22, 5, true],
      ['klynge-lillebaelt', 5, 1, false],
      ['klynge-sydvestjylland', 5, 5, true],
    ]);
    expect(rows[3]).toMatchObject({ name: 'Sydvestjylland', kind: 'cluster', basis: 'minutes' });
  });

  test('by the grouping of 2027: councils instead', async () => {
    const rows = await groups(connection, { snapshotId: referenceSnapshot.id, groupedOn: '2027-01-01' });
    expect(rows.map(({ code, members, covered }) => [code, members, covered])).toEqual([
      ['dk', 98, 5],
      ['1083', 22, 5],
      ['raad-lillebaelt', 4, 1],
      ['raad-sydvestjylland', 4, 4],
    ]);
  });

  test('of a snapshot that is not loaded: none', async () => {
    expect(await groups(connection, { snapshotId: 'nowhere' })).toEqual([]);
  });
});
