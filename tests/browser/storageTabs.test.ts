import { deleteDB, openDB } from 'idb';
import { expect, onTestFinished, test } from 'vitest';
import type { Archive } from '../../src/storage/Archive.ts';
import { exportArchive } from '../../src/storage/exportArchive.ts';
import type { Migration, OldRow } from '../../src/storage/migrations/Migration.ts';
import { schema } from '../../src/storage/migrations/schema.ts';
import type { ArchiveOptions } from '../../src/storage/openArchive.ts';
import { openArchive } from '../../src/storage/openArchive.ts';
import { troubleOf, valueOf } from '../unit/storage/archiveContract.ts';
import { exampleNorms, exampleSnapshot } from '../unit/storage/exampleSnapshot.ts';
import { freshName } from './storageDatabases.ts';
import type { Progress, Task } from './storageWorker.ts';

async function open(options: ArchiveOptions): Promise<Archive> {
  const archive = await openArchive(options);
  onTestFinished(() => archive.close());
  return archive;
}

const saveOne = async (archive: Archive) => valueOf(await archive.save([exampleSnapshot()])).ids[0]!;
const setNote = (archive: Archive, id: string, note: string) =>
  archive.edit(id, (now) => ({ ...now, source: { ...now.source, note: now.source.note + note } }));
const notes = async (archive: Archive) => valueOf(await archive.list()).map(({ snapshot }) => snapshot.source.note);

/** A schema of tomorrow: every note gets a mark. */
const marking: Migration = {
  to: schema.version + 1,
  record: (row) => ({ ...row, source: { ...(row['source'] as object), note: 'migrated' } }),
  content: (content) => ({ ...content, totals: [] }),
};
const tomorrow = { version: schema.version + 1, migrations: [...schema.migrations, marking] };

test('50 edits of the same snapshot by two contexts at once: nothing is lost', async () => {
  const name = freshName();
  const here = await open({ name });
  const id = await saveOne(here);
  const worker = new Worker(new URL('storageWorker.ts', import.meta.url), { type: 'module' });
  onTestFinished(() => worker.terminate());
  const order: string[] = [];
  const there = new Promise<void>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Progress>) => {
      if ('stored' in data) order.push('there');
      if ('done' in data) resolve();
    };
  });
  const begun = new Promise<void>((resolve) => {
    const stop = here.subscribe(() => {
      stop();
      resolve();
    });
  });
  worker.postMessage({ name, do: 'add disputes', id, by: 'there', count: 25 } satisfies Task);
  await begun; // The other context is at work, and this one has heard of it.
  for (let n = 0; n < 25; n++) {
    const dispute = { by: 'here', on: '2024-12-01', text: String(n) } as const;
    valueOf(await here.edit(id, (now) => ({ ...now, source: { ...now.source, disputes: [...now.source.disputes, dispute] } })));
    order.push('here');
  }
  await there;
  const disputes = valueOf(await here.list())[0]!.snapshot.source.disputes;
  const of = (by: string) => disputes.filter((dispute) => dispute.by === by).map(({ text }) => text);
  const all = Array.from({ length: 25 }, (_, n) => String(n));
  expect(of('here')).toEqual(all);
  expect(of('there')).toEqual(all);
  expect(order.filter((who, n) => n > 0 && who !== order[n - 1]).length).toBeGreaterThan(3);
  expect(valueOf(await here.history())).toHaveLength(51);
});

test('two tabs that save, edit, remove and undo in turn see each other’s changes', async () => {
  const name = freshName();
  const tabs = [await open({ name }), await open({ name })] as const;
  const id = await saveOne(tabs[0]);
  await Promise.all(Array.from({ length: 50 }, (_, n) => setNote(tabs[n % 2 === 0 ? 0 : 1], id, n % 2 === 0 ? 'a' : 'b')));
  const [note] = await notes(tabs[1]);
  expect(note).toMatch(/^[ab]{50}$/);
  expect(note!.replaceAll('a', '')).toHaveLength(25);
  const { change } = valueOf(await tabs[0].remove([id]));
  expect(troubleOf(await setNote(tabs[1], id, 'c'))).toBe('not-found');
  valueOf(await tabs[1].undo(change!));
  expect(await notes(tabs[0])).toEqual([note]);
});

test('undo and redo survive a reload', async () => {
  const name = freshName();
  const before = await open({ name });
  const id = await saveOne(before);
  valueOf(await setNote(before, id, 'later'));
  valueOf(await before.undo());
  valueOf(await before.remove([id]));
  before.close();
  const after = await open({ name });
  valueOf(await after.undo());
  expect(await notes(after)).toEqual(['']);
  valueOf(await after.redo());
  expect(await notes(after)).toEqual([]);
  valueOf(await after.undo());
  valueOf(await after.redo(2));
  expect(await notes(after)).toEqual(['later']);
});

test('an older tab that meets a newer schema stops and says so; the newer one has all of its data', async () => {
  const name = freshName();
  const older = await open({ name });
  const id = await saveOne(older);
  valueOf(await older.saveDocument(exampleNorms(1600)));
  valueOf(await older.remove([id]));
  let heard = 0;
  older.subscribe(() => heard++);
  const newer = await open({ name, schema: tomorrow });
  expect(newer.status).toEqual({ kind: 'kept' });
  expect(older.status).toEqual({ kind: 'superseded' });
  expect(heard).toBe(1);
  expect(troubleOf(await older.list())).toBe('storage-superseded');
  expect(troubleOf(await older.save([exampleSnapshot('2020-01-01')]))).toBe('storage-superseded');
  expect(troubleOf(await exportArchive(older))).toBe('storage-superseded');
  expect(valueOf(await newer.documents())[0]?.source.note).toBe('migrated');
  valueOf(await newer.undo());
  expect(await notes(newer)).toEqual(['migrated']);
  expect(valueOf(await newer.list())[0]?.snapshot.totals).toEqual([]);
});

test('an older page that meets data of a newer schema reads and writes nothing', async () => {
  const name = freshName();
  const newer = await open({ name, schema: tomorrow });
  await saveOne(newer);
  const older = await open({ name });
  expect(older.status).toEqual({ kind: 'newer-schema' });
  expect(troubleOf(await older.list())).toBe('storage-newer-schema');
  expect(troubleOf(await older.forget())).toBe('storage-newer-schema');
  expect(valueOf(await newer.list())).toHaveLength(1);
});

test('a tab that will not let go makes a newer one work in memory; later the migration succeeds', async () => {
  const name = freshName();
  const first = await open({ name });
  await saveOne(first);
  first.close();
  const stubborn = await openDB(name, schema.version);
  const waiting = await open({ name, schema: tomorrow, patience: 200 });
  expect(waiting.status).toEqual({ kind: 'memory', reason: 'other-tab' });
  stubborn.close();
  const later = await open({ name, schema: tomorrow });
  expect(later.status).toEqual({ kind: 'kept' });
  expect(await notes(later)).toEqual(['migrated']);
});

test.each([
  ['that returns nothing', { ...marking, content: (row: OldRow) => row['nothing'] as OldRow }, 'TypeError'],
  [
    'that throws',
    {
      ...marking,
      content: () => {
        throw new RangeError();
      },
    },
    'RangeError',
  ],
])('a migration %s is a bug, and leaves the data as it was', async (_, broken, error) => {
  const name = freshName();
  const before = await open({ name });
  await saveOne(before);
  const opening = openArchive({ name, schema: { version: schema.version + 1, migrations: [...schema.migrations, broken] } });
  await expect(opening).rejects.toMatchObject({ name: error });
  const after = await open({ name });
  expect(after.status).toEqual({ kind: 'kept' });
  expect(await notes(after)).toEqual(['']);
});

test('a tab whose storage is deleted under it says so', async () => {
  const name = freshName();
  const archive = await open({ name });
  await saveOne(archive);
  await deleteDB(name);
  expect(archive.status).toEqual({ kind: 'lost' });
  expect(troubleOf(await archive.save([exampleSnapshot()]))).toBe('storage-lost');
});
