import { expect, test } from 'vitest';
import { localReaders } from '../../src/ingest/bulk/localReaders.ts';
import { readBulk } from '../../src/ingest/bulk/readBulk.ts';
import { readBulkInWorkers } from '../../src/ingest/bulk/readBulkInWorkers.ts';
import { workerReaders } from '../../src/ingest/bulk/workerReaders.ts';
import { readFile } from '../../src/ingest/readFile.ts';
import { practicesFile } from '../bench/bulkLoad/practicesFile.mjs';
import { smallCatalog } from '../support/smallCatalog.ts';

const areas = smallCatalog.areas.filter(({ kind }) => kind === 'municipality');
const [practices, months] = [50, 150];
const file = { name: 'stor.csv', bytes: practicesFile(areas, areas.length * practices * months, practices) };
const small = { chunkBytes: 100_000 };

test('workers read what one thread reads, in the order of the file', async () => {
  const shares: number[] = [];
  const read = await readBulkInWorkers(file, smallCatalog, { ...small, progress: (share) => shares.push(share) });
  const alone = await readBulk(file, smallCatalog, localReaders(smallCatalog), small);
  expect(read.ok && read.value).toEqual(alone);
  expect(alone).toMatchObject({ kind: 'read', reading: { outcome: 'accept' } });
  expect(alone.kind === 'read' && alone.reading.observations.length).toBe(areas.length * months);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('a reading that is given up ends at once', async () => {
  const running = new AbortController();
  const read = await readBulkInWorkers(file, smallCatalog, { ...small, progress: () => running.abort(), signal: running.signal });
  expect(read).toMatchObject({ ok: false, diagnostics: [{ code: 'cancelled' }] });
});

test('a worker that cannot start, or dies, is a finding', async () => {
  const start = (): Worker => new Worker('/missing/worker.js', { type: 'module' });
  const read = await readBulkInWorkers(file, smallCatalog, small, (catalog) => workerReaders(catalog, start));
  expect(read).toMatchObject({ ok: false, diagnostics: [{ severity: 'error', code: 'reader-failed' }] });
});

test('a fault far down in a big file rejects all of it and says where', async () => {
  const text = new TextDecoder().decode(file.bytes).split('\n');
  text[40_000] = text[40_000]!.replace(/;\d+,\d;/, ';-1,0;');
  const read = await readFile({ name: 'stor.csv', bytes: new TextEncoder().encode(text.join('\n')) }, smallCatalog);
  if (!read.ok) throw new Error('not read');
  const reading = read.value;
  expect(reading.outcome).toBe('reject');
  expect(reading.diagnostics.find(({ severity }) => severity === 'error')).toMatchObject({
    code: 'negative-number',
    at: { line: 40_001, column: 6 },
    data: { raw: '-1,0', column: 'capacity' },
  });
  expect(reading.rows.length).toBeLessThan(300);
});
