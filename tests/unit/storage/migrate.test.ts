import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrate } from '../../../src/storage/migrations/migrate.ts';
import type { Migration } from '../../../src/storage/migrations/Migration.ts';
import { schema } from '../../../src/storage/migrations/schema.ts';

const step = (to: number): Migration => ({
  to,
  record: (row) => ({ ...row, steps: [...((row['steps'] ?? []) as number[]), to] }),
  content: (row) => row,
});
const tested = { version: 4, migrations: [step(4), step(2), step(3)] };

test.each([
  [1, [2, 3, 4]],
  [2, [3, 4]],
  [4, undefined],
])('a row of schema %i goes through every later step in order', (from, steps) => {
  expect(migrate('record', { key: 'a' }, from, tested)).toEqual({ key: 'a', ...(steps === undefined ? {} : { steps }) });
});

test('there is a step to every version and a frozen backup of every version', () => {
  expect(schema.migrations.map(({ to }) => to)).toEqual(Array.from({ length: schema.version - 1 }, (_, i) => i + 2));
  for (let version = 1; version <= schema.version; version++) {
    expect(existsSync(new URL(`../../files/storage/backup-schema-${version}.json`, import.meta.url))).toBe(true);
  }
});
