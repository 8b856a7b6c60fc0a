import { expect, onTestFinished, test, vi } from 'vitest';
import { openArchive } from '../../src/storage/openArchive.ts';
import { troubleOf, valueOf } from '../unit/storage/archiveContract.ts';
import { exampleSnapshot } from '../unit/storage/exampleSnapshot.ts';

/** A part of the browser's storage with its own limit, which TypeScript does not know yet. */
interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

const { storageBuckets } = navigator as unknown as { storageBuckets: StorageBuckets };

/** Bytes that a database cannot compress. */
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 0x7fffffff) >> 8);
};

test('a full disk is a trouble with nothing half written, and what fits is still stored', async () => {
  const bucket = `full-${crypto.randomUUID()}`;
  vi.stubGlobal('indexedDB', (await storageBuckets.open(bucket, { quota: 2_000_000 })).indexedDB);
  onTestFinished(async () => {
    vi.unstubAllGlobals();
    await storageBuckets.delete(bucket);
  });
  const archive = await openArchive({ name: 'full' });
  const small = { ...exampleSnapshot('2021-01-01'), bytes: noise(10_000) };
  const huge = { ...exampleSnapshot('2022-01-01'), bytes: noise(3_000_000) };
  valueOf(await archive.save([exampleSnapshot('2020-01-01')]));
  const state = async () => [valueOf(await archive.list()), valueOf(await archive.history())];
  const before = await state();

  expect(troubleOf(await archive.save([small, huge]))).toBe('storage-full');
  expect(await state()).toEqual(before);
  expect(archive.status).toEqual({ kind: 'kept' });

  valueOf(await archive.save([small]));
  expect(valueOf(await archive.list())).toHaveLength(2);
  archive.close();
});
