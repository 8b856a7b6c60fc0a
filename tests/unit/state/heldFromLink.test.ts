import { expect, test } from 'vitest';
import type { Snapshot } from '../../../src/domain/Snapshot.ts';
import { Library } from '../../../src/state/Library.svelte.ts';
import { noLinkedData } from '../../../src/state/linked/LinkedData.ts';
import { createMemoryArchive } from '../../../src/storage/createMemoryArchive.ts';
import { snapshotId } from '../../../src/storage/snapshotId.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';

const dispute = { by: 'Varde Kommune', on: '2024-12-05', text: 'Vi tæller 5 ubesatte', areaCode: '0573' } as const;

async function held(linked: (shipped: Snapshot) => readonly Snapshot[], isStored = false) {
  const shipped = { ...referenceSnapshot, id: await snapshotId(referenceSnapshot) };
  const archive = createMemoryArchive();
  const { id: _, ...own } = { ...shipped, source: { ...shipped.source, title: 'Min egen' } };
  if (isStored) await archive.save([{ snapshot: own, bytes: new Uint8Array([1]), answers: {} }]);
  const builtIn = { catalog: { areas: [], memberships: [], norms: [] }, tiles: [], snapshots: [shipped] };
  const library = new Library(builtIn, archive, () => ({
    ...noLinkedData,
    tables: linked(shipped).map((snapshot) => ({ snapshot, accepted: { snapshot, bytes: new Uint8Array(), answers: {} } })),
  }));
  await library.refresh();
  return library.snapshots.map(({ origin, snapshot }) => [origin, snapshot.source.title, snapshot.source.disputes.length]);
}

const disputed = (shipped: Snapshot): Snapshot => ({ ...shipped, source: { ...shipped.source, disputes: [dispute] } });

test('a link that says no more than the page does brings nothing', async () => {
  expect(await held((shipped) => [shipped])).toEqual([['built-in', referenceSnapshot.source.title, 0]]);
});

test('a link that brings a dispute about a table of the page shows it', async () => {
  expect(await held((shipped) => [disputed(shipped)])).toEqual([['link', referenceSnapshot.source.title, 1]]);
});

test('a link never takes the place of a table of one’s own', async () => {
  expect(await held((shipped) => [disputed(shipped)], true)).toEqual([['archive', 'Min egen', 0]]);
});
