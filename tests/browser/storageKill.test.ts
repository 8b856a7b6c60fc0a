import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { Archive } from '../../src/storage/Archive.ts';
import { openArchive } from '../../src/storage/openArchive.ts';
import { sha256 } from '../../src/storage/sha256.ts';
import { snapshotId } from '../../src/storage/snapshotId.ts';
import type { StoredChange, StoredRecord } from '../../src/storage/Tables.ts';
import { valueOf } from '../unit/storage/archiveContract.ts';
import { freshName } from './storageDatabases.ts';
import type { Progress, Task } from './storageWorker.ts';

const kills = 100;

/** Lets a worker change the archive and kills it after a while. Returns the changes it had begun and been told were stored. */
async function workUntilKilled(name: string, milliseconds: number): Promise<{ begun: number; stored: number[] }> {
  const worker = new Worker(new URL('storageWorker.ts', import.meta.url), { type: 'module' });
  const seen = { begun: 0, stored: [] as number[] };
  await new Promise<void>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Progress>) => {
      if ('begun' in data && data.begun === 0) setTimeout(resolve, milliseconds);
      if ('begun' in data) seen.begun++;
      if ('stored' in data && data.stored !== null) seen.stored.push(data.stored);
    };
    worker.postMessage({ name, do: 'change without end' } satisfies Task);
  });
  worker.terminate();
  return seen;
}

/** The records as the change log says they must be. */
function replay(log: readonly StoredChange[]): Map<string, StoredRecord> {
  const records = new Map<string, StoredRecord>();
  const done = log.filter(({ undone }) => !undone).sort((a, b) => a.turn - b.turn);
  for (const { key, after } of done.flatMap(({ deltas }) => deltas)) {
    if (after) records.set(key, after);
    else records.delete(key);
  }
  return records;
}

async function expectComplete(archive: Archive, name: string, stored: readonly number[]): Promise<void> {
  const snapshots = valueOf(await archive.list());
  for (const { snapshot, original } of snapshots) {
    expect(await snapshotId(snapshot)).toBe(snapshot.id);
    expect(await sha256(valueOf(await archive.original(original.sha256)))).toBe(original.sha256);
  }
  // They were saved and removed in pairs.
  for (const { revision } of snapshots) expect(revision.of).toBe(2);
  for (const { original } of valueOf(await archive.documents())) {
    expect(valueOf(await archive.original(original.sha256))).toHaveLength(original.size);
  }
  const database = await openDB(name);
  const log = (await database.getAll('changes')) as StoredChange[];
  const records = (await database.getAll('records')) as StoredRecord[];
  database.close();
  expect(new Map(records.map((record) => [record.key, record]))).toEqual(replay(log));
  expect(log.map(({ key }) => key)).toEqual(expect.arrayContaining([...stored]));
}

test(`${kills} kills in the middle of changes leave a complete state, with everything that was said to be stored`, async () => {
  let inTheMiddle = 0;
  for (let kill = 0; kill < kills; kill++) {
    const name = freshName();
    const { begun, stored } = await workUntilKilled(name, Math.random() * 60);
    if (begun > stored.length) inTheMiddle++;
    const archive = await openArchive({ name });
    expect(archive.status).toEqual({ kind: 'kept' });
    await expectComplete(archive, name, stored);
    archive.close();
  }
  expect(inTheMiddle).toBeGreaterThan(kills / 2);
});
