import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../../src/database/watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const silence = (): Promise<never> => new Promise(() => undefined);

test('an answer in time passes, and so does a failure of the call itself', async () => {
  const guard = watch(() => undefined);
  await expect(guard.over(10, () => Promise.resolve(7))).resolves.toBe(7);
  await expect(guard.over(10, () => Promise.reject(new Error('wrong SQL')))).rejects.toThrow('wrong SQL');
  await vi.advanceTimersByTimeAsync(100);
  await expect(guard.over(10, () => Promise.resolve(8))).resolves.toBe(8);
});

test('silence ends the worker once, fails every open call and every later one, and says so', async () => {
  const terminate = vi.fn();
  const guard = watch(terminate);
  const calls = Promise.allSettled([guard.over(10, silence), guard.over(1000, silence)]);
  await vi.advanceTimersByTimeAsync(10);
  expect((await calls).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(guard.over(10, () => Promise.resolve(1))).rejects.toMatchObject({ name: 'DatabaseLost' });
  await expect(guard.lost).resolves.toMatchObject({ message: 'No answer within 10 ms' });
  expect(terminate).toHaveBeenCalledOnce();
});

test('a crash fails the open calls at once; the first reason stands', async () => {
  const guard = watch(() => undefined);
  const call = guard.over(1000, silence);
  guard.lose('crashed');
  guard.lose('crashed again');
  await expect(call).rejects.toThrow(/^crashed$/);
});

test('ending on purpose fails the open calls, but is no loss', async () => {
  const guard = watch(() => undefined);
  const call = guard.over(1000, silence);
  const lost = vi.fn();
  void guard.lost.then(lost);
  guard.end();
  await expect(call).rejects.toThrow('closed');
  guard.lose('too late');
  await vi.runAllTimersAsync();
  expect(lost).not.toHaveBeenCalled();
});
