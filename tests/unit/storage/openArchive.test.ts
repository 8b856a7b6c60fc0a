import { afterEach, expect, test, vi } from 'vitest';
import { openArchive } from '../../../src/storage/openArchive.ts';
import { valueOf } from './archiveContract.ts';
import { exampleSnapshot } from './exampleSnapshot.ts';

afterEach(() => void vi.unstubAllGlobals());

const throwing = () => {
  throw new DOMException('denied', 'SecurityError');
};

test.each([
  ['no IndexedDB', undefined, 'missing'],
  ['IndexedDB switched off', null, 'missing'],
  ['IndexedDB that throws', { open: throwing }, 'refused'],
  ['IndexedDB that never answers', { open: () => new EventTarget() }, 'timeout'],
])('with %s the archive works in memory and says why', async (_, indexedDB, reason) => {
  vi.stubGlobal('indexedDB', indexedDB);
  vi.stubGlobal('IDBRequest', EventTarget);
  const archive = await openArchive({ patience: 20 });
  expect(archive.status).toEqual({ kind: 'memory', reason });
  valueOf(await archive.save([exampleSnapshot()]));
  expect(valueOf(await archive.list())).toHaveLength(1);
});

test('a browser that throws at the mere look at its storage', async () => {
  vi.stubGlobal('indexedDB', undefined);
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: throwing });
  expect((await openArchive()).status).toEqual({ kind: 'memory', reason: 'refused' });
});
