import { expect, test } from 'vitest';
import type { Dispute, Snapshot } from '../../../src/domain/Snapshot.ts';
import { Disputes } from '../../../src/state/Disputes.ts';
import { Library } from '../../../src/state/Library.svelte.ts';
import { createMemoryArchive } from '../../../src/storage/createMemoryArchive.ts';
import { snapshotId } from '../../../src/storage/snapshotId.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';
import { exampleSnapshot } from '../storage/exampleSnapshot.ts';

const shippedDispute: Dispute = { by: 'PLO', on: '2024-11-11', text: 'Datagrundlaget' };
const added: Dispute = { by: 'Udvalget', on: '2024-12-05', text: 'Varde er talt forkert', areaCode: '0573' };

async function opened() {
  const shipped: Snapshot = {
    ...referenceSnapshot,
    id: await snapshotId(referenceSnapshot),
    source: { ...referenceSnapshot.source, disputes: [shippedDispute] },
  };
  const archive = createMemoryArchive();
  const library = new Library({ catalog: { areas: [], memberships: [], norms: [] }, tiles: [], snapshots: [shipped] }, archive);
  await library.refresh();
  const disputes = new Disputes(library, ({ fileName }) => ({ bytes: new TextEncoder().encode(fileName), answers: {} }));
  const held = () => library.snapshots.map(({ origin, snapshot }) => [origin, snapshot.id, snapshot.source.disputes.map(({ by }) => by)]);
  return { shipped, archive, library, disputes, held };
}

async function changeOf(writing: ReturnType<Disputes['add']>): Promise<number> {
  const written = await writing;
  if (!written.ok || written.value.change === null) throw new Error('nothing was written');
  return written.value.change;
}

test('a dispute about a table that comes with the page is kept on a copy under the same id, and undone in one step', async () => {
  const { shipped, archive, disputes, held } = await opened();
  const change = await changeOf(disputes.add(shipped.id, added));
  expect(held()).toEqual([['archive', shipped.id, ['PLO', 'Udvalget']]]);
  const kept = await archive.list();
  expect(kept.ok && kept.value[0]?.snapshot.source.disputes[1]).toEqual(added);
  await disputes.undo(change);
  expect(held()).toEqual([['built-in', shipped.id, ['PLO']]]);
});

test('the last dispute taken away takes the copy with it, and undo brings both back', async () => {
  const { shipped, disputes, held } = await opened();
  await disputes.add(shipped.id, added);
  await disputes.add(shipped.id, { ...added, by: 'Borgmesteren' });
  await disputes.remove(shipped.id, added);
  expect(held()).toEqual([['archive', shipped.id, ['PLO', 'Borgmesteren']]]);
  const change = await changeOf(disputes.remove(shipped.id, { ...added, by: 'Borgmesteren' }));
  expect(held()).toEqual([['built-in', shipped.id, ['PLO']]]);
  await disputes.undo(change);
  expect(held()).toEqual([['archive', shipped.id, ['PLO', 'Borgmesteren']]]);
});

test('a dispute that comes with the page stays; one of a reader can go', async () => {
  const { shipped, disputes } = await opened();
  await disputes.add(shipped.id, added);
  expect(disputes.canRemove(shipped.id, shippedDispute)).toBe(false);
  expect(disputes.canRemove(shipped.id, added)).toBe(true);
});

test('two disputes that differ only in the row they are about are two', async () => {
  const { library, disputes, held } = await opened();
  await library.save([exampleSnapshot('2025-01-01')]);
  const id = library.snapshots[0]!.snapshot.id;
  const { areaCode: _row, ...whole } = added;
  await disputes.add(id, added);
  await disputes.add(id, whole);
  await disputes.remove(id, added);
  expect(library.snapshots[0]?.snapshot.source.disputes).toEqual([whole]);
  expect(held()[0]?.[0]).toBe('archive');
});

test('what another tab wrote on the copy meanwhile stays', async () => {
  const { shipped, archive, disputes, library } = await opened();
  const other = new Library({ catalog: { areas: [], memberships: [], norms: [] }, tiles: [], snapshots: [shipped] }, archive);
  // This one has not read the archive since, as a tab that has not been told yet.
  const late = new Disputes(other, () => ({ bytes: new Uint8Array(), answers: {} }));
  await disputes.add(shipped.id, added);
  await late.add(shipped.id, { ...added, by: 'Regionen' });
  await library.refresh();
  expect(library.snapshots[0]?.snapshot.source.disputes.map(({ by }) => by)).toEqual(['PLO', 'Udvalget', 'Regionen']);
});
