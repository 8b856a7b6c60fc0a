import { engine } from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?engine';
import { afterAll, describe, expect, test } from 'vitest';
import { browserConnection } from '../../src/database/browserConnection.ts';
import { loadCatalog } from '../../src/database/loadCatalog.ts';
import { loadSnapshot } from '../support/loadSnapshot.ts';
import { coverage } from '../support/coverage.ts';
import { groups } from '../../src/database/queries/groups.ts';
import { totals } from '../../src/database/queries/totals.ts';
import { referenceSnapshot } from '../support/referenceSnapshot.ts';
import { smallCatalog } from '../support/smallCatalog.ts';
import answers from '../sql/__answers__/reference.json' with { type: 'json' };

const connection = await browserConnection();
afterAll(() => connection.close());
await loadCatalog(connection, smallCatalog);
await loadSnapshot(connection, referenceSnapshot);

test('the browser gives the rows that Node gives', async () => {
  const question = { snapshotId: referenceSnapshot.id, groupCode: 'klynge-sydvestjylland', regionCode: '1083' };
  expect({
    coverage: await coverage(connection, question),
    groups: await groups(connection, question),
    totals: await totals(connection, question.snapshotId),
  }).toEqual(answers);
});

test('a load that fails leaves no trace', async () => {
  const twice = [referenceSnapshot.observations[0]!, referenceSnapshot.observations[0]!];
  await expect(loadSnapshot(connection, { ...referenceSnapshot, observations: twice })).rejects.toThrow();
  expect(await totals(connection, referenceSnapshot.id)).toEqual(referenceSnapshot.totals);
});

test('no statement makes the engine ask another host', async () => {
  const before = performance.getEntriesByType('resource').length;
  for (const sql of [
    "SELECT 1 AS x FROM read_csv('https://example.org/a.csv')",
    'LOAD json',
    "SELECT json_extract('{}', 'a') AS x",
    'SET autoload_known_extensions = true',
  ]) {
    await expect(connection.exec(sql)).rejects.toThrow();
  }
  expect(performance.getEntriesByType('resource')).toHaveLength(before);
  expect(await totals(connection, referenceSnapshot.id)).toHaveLength(2);
});

test('whoever waits is told how much of the engine has come, and it only grows', async () => {
  const told: number[] = [];
  const other = await browserConnection({ onProgress: (progress) => told.push(progress) });
  await other.close();
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told[0]).toBeGreaterThan(0);
  expect(told.at(-1)).toBe(1);
});

describe('an engine that cannot run is noticed', () => {
  test('the worker is missing', async () => {
    await expect(browserConnection({ scriptUrl: '/missing/worker.js' })).rejects.toMatchObject({ name: 'DatabaseLost' });
  });

  test('the engine is missing', async () => {
    await expect(browserConnection({ engineUrl: '/missing/engine.bin' })).rejects.toMatchObject({
      name: 'DatabaseLost',
    });
  });

  test('the engine is no engine, or broke off on the way', async () => {
    const packed = await (await fetch(engine.url)).blob();
    const broken = [new Blob(['<!doctype html>']), packed.slice(0, packed.size / 2), packed.slice(0, 12)];
    for (const url of broken.map((content) => URL.createObjectURL(content))) {
      await expect(browserConnection({ engineUrl: url })).rejects.toMatchObject({ name: 'DatabaseLost' });
      URL.revokeObjectURL(url);
    }
  });

  test('the engine does not start in time', async () => {
    await expect(browserConnection({ startWithin: 1 })).rejects.toMatchObject({ message: 'No answer within 1 ms' });
  });

  test('a query that never ends: the engine is lost, and a new one answers', async () => {
    const doomed = await browserConnection({ answerWithin: 3000 });
    const endless = doomed.query('SELECT count(*)::INTEGER AS n FROM range(1000000) a, range(1000000) b WHERE a.range + b.range = -1');
    await expect(endless).rejects.toMatchObject({ name: 'DatabaseLost' });
    await expect(doomed.lost).resolves.toMatchObject({ message: 'No answer within 3000 ms' });
    await expect(doomed.query('SELECT 1 AS x')).rejects.toMatchObject({ name: 'DatabaseLost' });

    const next = await browserConnection();
    expect(await next.query('SELECT 1 AS x')).toEqual([{ x: 1 }]);
    await next.close();
  });
});
