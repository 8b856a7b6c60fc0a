import { expect, test } from 'vitest';
import { testCatalog } from '../testCatalog.ts';
import { bigTable, randomFrom } from './bigTable.ts';
import { byBulk, byTable } from './compare.ts';
import { mutate } from './mutate.ts';

const catalog = testCatalog();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wasAccepted = (outcome: string): boolean => outcome.startsWith('accept');

/** Chunks of a few rows, so that every boundary is met; sometimes a head that sees only a part of the table. */
const optionsFor = (seed: number): { chunkBytes: number; headLines: number } => ({
  chunkBytes: 200 + (seed % 7) * 300,
  headLines: seed % 3 === 0 ? 20 : 640,
});

test('a table in any dialect is read in parts as it is read whole', async () => {
  let read = 0;
  const tables = 80;
  for (let seed = 1; seed <= tables; seed += 1) {
    const { text } = bigTable(seed, catalog);
    const whole = await byTable(utf8(text), catalog);
    const parts = await byBulk(utf8(text), catalog, optionsFor(seed));
    if (parts.outcome === 'unfit') continue;
    read += 1;
    expect([seed, parts.outcome, parts.rows, parts.checks]).toEqual([seed, whole.outcome, whole.rows, whole.checks]);
  }
  // Some dialects leave a question; most must not, or nothing was tested.
  expect(read).toBeGreaterThan(tables * 0.8);
});

test('a damaged table is accepted in parts only if it is accepted whole, with the same values', async () => {
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= 200; seed += 1) {
    const text = mutate(bigTable(seed, catalog), randomFrom(seed + 10_000));
    const whole = await byTable(utf8(text), catalog);
    const parts = await byBulk(utf8(text), catalog, optionsFor(seed));
    outcomes.set(parts.outcome, (outcomes.get(parts.outcome) ?? 0) + 1);
    if (parts.outcome === 'unfit') continue;
    expect([seed, parts.outcome], text.slice(0, 400)).toEqual([seed, whole.outcome]);
    if (wasAccepted(whole.outcome)) expect([seed, parts.rows, parts.checks]).toEqual([seed, whole.rows, whole.checks]);
  }
  for (const outcome of ['accept', 'accept-with-warnings', 'reject', 'unfit']) expect(outcomes.get(outcome) ?? 0).toBeGreaterThan(10);
});
