import { correction, generate } from 'lean-qr';
import { expect, test } from 'vitest';
import { qrCodeOf } from '../../../src/ui/share/qrCodeOf.ts';

/** An address of that many signs, with the signs that packed tables have. */
const addressOf = (length: number): string => {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return `https://laegedaekning.example.dk/#/overview?v=1&data=`.padEnd(length, signs);
};

/** Dark modules as the path draws them, by place. */
function drawn(path: string): ReadonlySet<string> {
  return new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${String(x)} ${String(y)}`));
}

test.each([60, 300, 1000, 1500, 2000, 2953])('a link of %d signs has a code, with a light edge of four modules around it', (length) => {
  const text = addressOf(length);
  const code = qrCodeOf(text);
  const modules = generate(text);
  const dark = drawn(code?.path ?? '');
  expect(code).toMatchObject({ quiet: 4, size: modules.size + 8 });
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) expect(dark.has(`${String(x)} ${String(y)}`)).toBe(modules.get(x, y));
  }
});

test('a short link’s code bears more damage than a long one needs room for', () => {
  const text = addressOf(60);
  expect(qrCodeOf(text)?.size).toBe(generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.L }).size + 8);
});

test('a link that no code holds has none', () => {
  expect(qrCodeOf(addressOf(2954))).toBeNull();
  expect(qrCodeOf('æ'.repeat(1500))).toBeNull();
});
