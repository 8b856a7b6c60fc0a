import { afterEach, expect, test, vi } from 'vitest';
import { checkPersistence, requestPersistence } from '../../../src/storage/requestPersistence.ts';

afterEach(() => void vi.unstubAllGlobals());

const browser = (storage: object | undefined) => vi.stubGlobal('navigator', { storage });
const estimate = () => Promise.resolve({ usage: 10, quota: 100 });

test('a browser that agrees', async () => {
  browser({ persisted: () => Promise.resolve(false), persist: () => Promise.resolve(true), estimate });
  expect(await requestPersistence()).toEqual({ answer: 'granted', used: 10, available: 90 });
});

test('a browser that has agreed is not asked again', async () => {
  const persist = vi.fn();
  browser({ persisted: () => Promise.resolve(true), persist, estimate });
  expect((await requestPersistence()).answer).toBe('granted');
  expect(persist).not.toHaveBeenCalled();
});

test('a browser that refuses', async () => {
  browser({ persisted: () => Promise.resolve(false), persist: () => Promise.resolve(false), estimate: () => Promise.resolve({}) });
  expect(await requestPersistence()).toEqual({ answer: 'denied', used: null, available: null });
});

test('checking does not ask', async () => {
  const persist = vi.fn();
  browser({ persisted: () => Promise.resolve(false), persist, estimate });
  expect((await checkPersistence()).answer).toBe('denied');
  expect(persist).not.toHaveBeenCalled();
});

test.each([
  ['no storage manager', undefined],
  ['an empty one', {}],
  [
    'one that fails',
    {
      persisted: () => Promise.reject(new TypeError()),
      persist: () => Promise.reject(new TypeError()),
      estimate: () => Promise.reject(new TypeError()),
    },
  ],
])('a browser with %s', async (_, storage) => {
  browser(storage);
  expect(await requestPersistence()).toEqual({ answer: 'unknown', used: null, available: null });
});
