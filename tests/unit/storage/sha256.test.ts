import { afterEach, expect, test, vi } from 'vitest';
import { sha256 } from '../../../src/storage/sha256.ts';

afterEach(() => void vi.unstubAllGlobals());

test('the examples of FIPS 180', async () => {
  const hash = (text: string) => sha256(new TextEncoder().encode(text));
  expect(await hash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(await hash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a page without crypto.subtle computes the same, at every length around a block', async () => {
  for (const length of [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 65_537]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + length) % 256);
    const expected = await sha256(bytes);
    vi.stubGlobal('crypto', {});
    expect(await sha256(bytes)).toBe(expected);
    vi.unstubAllGlobals();
  }
});
