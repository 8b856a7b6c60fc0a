import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { browserConnection } from '../../../src/database/browserConnection.ts';
import type { Connection } from '../../../src/database/Connection.ts';
import { loadCatalog } from '../../../src/database/loadCatalog.ts';
import { openBulkLoad } from '../../../src/database/openBulkLoad.ts';
import type { AreaCatalog } from '../../../src/domain/Area.ts';
import { readBulkInWorkers } from '../../../src/ingest/bulk/readBulkInWorkers.ts';
import { makeFile } from './makeFile.ts';

export interface Measured {
  readonly milliseconds: number;
  /** Longest time that the page's thread did nothing else, in ms. */
  readonly gap: number;
  readonly rows: number;
  readonly note: string;
}

const columns = `{'code': 'VARCHAR', 'name': 'VARCHAR', 'day': 'DATE', 'insured': 'INTEGER', 'capacity': 'DECIMAL(12,3)', 'vacant': 'DECIMAL(12,3)',
  'share': 'DOUBLE', 'filled': 'DECIMAL(12,3)', 'per_capacity': 'DOUBLE', 'per_filled': 'DOUBLE'}`;
const bare = `CREATE OR REPLACE TABLE bare AS FROM read_csv('bulk.csv', delim=';', header=true, decimal_separator=',', auto_detect=false, columns=${columns})`;

let bytes = new Uint8Array();
let catalog: AreaCatalog = { areas: [], memberships: [], norms: [] };
let engine: Promise<AsyncDuckDB> | null = null;
let ours: Connection | null = null;

async function startEngine(): Promise<AsyncDuckDB> {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(new URL(workerUrl, location.href), { type: 'module' }));
  await database.instantiate(new URL(wasmUrl, location.href).href);
  await database.open({});
  return database;
}

/** Watches how long the page's thread is busy at a time: a message to itself comes as soon as it is free. */
async function watched(work: () => Promise<{ rows: number; note: string }>): Promise<Measured> {
  const { port1, port2 } = new MessageChannel();
  let [last, gap] = [performance.now(), 0];
  port1.onmessage = () => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
    setTimeout(() => port2.postMessage(null), 4);
  };
  port2.postMessage(null);
  const start = performance.now();
  const done = await work();
  const milliseconds = performance.now() - start;
  port1.close();
  return { milliseconds, gap, ...done };
}

const bench = {
  make(areas: AreaCatalog, rows: number): number {
    catalog = areas;
    bytes = makeFile(
      areas.areas.filter(({ kind }) => kind === 'municipality'),
      rows,
    ) as Uint8Array<ArrayBuffer>;
    return bytes.length;
  },
  async bare(): Promise<Measured> {
    const database = await (engine ??= startEngine());
    const connection = await database.connect();
    const result = await watched(async () => {
      await database.registerFileBuffer('bulk.csv', bytes.slice());
      await connection.query(bare);
      return { rows: 0, note: '' };
    });
    const count = await connection.query('SELECT count(*)::INTEGER AS n FROM bare');
    await connection.query('DROP TABLE bare');
    await database.dropFile('bulk.csv');
    await connection.close();
    return { ...result, rows: Number(count.getChild('n')?.get(0)) };
  },
  /** @param load Whether the rows go to the database, or are only read and checked. */
  async ours(load: boolean): Promise<Measured> {
    const connection = (ours ??= await browserConnection());
    await loadCatalog(connection, catalog);
    let findings = '';
    const result = await watched(async () => {
      const sink = load
        ? openBulkLoad(connection, (asOf) => ({
            id: `b-${asOf}`,
            fileName: 'bulk.csv',
            source: { title: 'bench', publisher: 'bench', note: '', disputes: [] },
          }))
        : undefined;
      const read = await readBulkInWorkers({ name: 'bulk.csv', bytes }, catalog, sink ? { sink } : {});
      if (!read.ok || read.value.kind !== 'read') throw new Error(JSON.stringify(read).slice(0, 2000));
      const { bulk } = read.value;
      if (bulk.columns.length > 0) await sink?.commit();
      else await sink?.cancel();
      findings = `${bulk.reading.outcome}, ${bulk.reading.checks.map(({ what, count }) => `${what} ${count}`).join(', ')}`;
      return { rows: bulk.rows, note: findings };
    });
    if (load) {
      const [count] = await connection.query<{ n: number; s: number }>(
        'SELECT count(*)::INTEGER AS n, count(DISTINCT snapshot_id)::INTEGER AS s FROM bulk_observation',
      );
      if (count?.n !== result.rows) throw new Error(`${String(count?.n)} rows in the database, ${result.rows} read`);
      await connection.transaction(async (statements) => {
        await statements.exec('DELETE FROM bulk_observation');
        await statements.exec('DELETE FROM snapshot');
      });
    }
    return result;
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
