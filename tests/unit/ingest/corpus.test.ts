import { expect, test } from 'vitest';
import { readTable } from '../../../src/ingest/readTable.ts';
import { corpus } from '../../files/tables/make/corpus.ts';
import { shortRows } from './shortRow.ts';
import { testCatalog } from './testCatalog.ts';

const catalog = testCatalog();

test.each(corpus.map((one) => [one.file, one.why, one] as const))('%s: %s', async (_file, _why, one) => {
  const reading = await readTable({ name: one.file, bytes: one.bytes }, catalog);
  expect(one.outcome, JSON.stringify([reading.diagnostics, reading.questions])).toContain(reading.outcome);
  if (reading.outcome.startsWith('accept') && one.rows) expect([...shortRows(reading)].sort()).toEqual([...one.rows].sort());
  const codes = reading.diagnostics.map(({ code }) => code);
  for (const code of one.codes ?? []) expect(codes).toContain(code);
  const abouts = reading.questions.map(({ about }) => about);
  for (const about of one.about ?? []) expect(abouts).toContain(about);
});
