import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { browserConnection } from '../../../src/database/browserConnection.ts';
import type { Connection } from '../../../src/database/Connection.ts';
import { loadCatalog } from '../../../src/database/loadCatalog.ts';
import { loadSnapshots } from '../../../src/database/loadSnapshots.ts';
import { figures } from '../../../src/database/queries/figures.ts';
import type { AreaCatalog } from '../../../src/domain/Area.ts';
import { readFile } from '../../../src/ingest/readFile.ts';
import { toSnapshots } from '../../../src/ingest/toSnapshots.ts';
import { practicesFile } from './practicesFile.mjs';

export interface Measured {
  readonly milliseconds: number;
  /** Longest time that the page's thread did nothing else, in ms. */
  readonly gap: number;
  readonly rows: number;
  readonly note: string;
}

const columns = `{'practice': 'VARCHAR', 'code': 'VARCHAR', 'name': 'VARCHAR', 'day': 'DATE', 'insured': 'INTEGER', 'capacity': 'DECIMAL(12,3)', 'vacant': 'DECIMAL(12,3)',
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
  make(areas: AreaCatalog, rows: number, practices: number): number {
    catalog = areas;
    bytes = practicesFile(
      areas.areas.filter(({ kind }) => kind === 'municipality'),
      rows,
      practices,
    );
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
  /** @param load Whether the sums go to the database and are asked for there, or are only read, checked and added up. */
  async ours(load: boolean): Promise<Measured> {
    const connection = (ours ??= await browserConnection());
    await loadCatalog(connection, catalog);
    const result = await watched(async () => {
      const read = await readFile({ name: 'bulk.csv', bytes }, catalog);
      if (!read.ok) throw new Error(JSON.stringify(read).slice(0, 2000));
      const { outcome, checks, diagnostics, observations } = read.value;
      const made = toSnapshots(read.value, { source: { title: 'bench', publisher: 'bench', note: '', disputes: [] } });
      if (!made.ok) throw new Error(JSON.stringify(diagnostics).slice(0, 2000));
      if (load) {
        const snapshots = made.value.map((snapshot) => ({ ...snapshot, id: `b-${snapshot.asOf}` }));
        await loadSnapshots(connection, snapshots);
        const last = snapshots.at(-1)!;
        const answer = (await figures(connection, { snapshotIds: [last.id] })).get(last.id) ?? [];
        if (answer.length === 0) throw new Error('The database has no answer');
      }
      const note = `${outcome}, ${made.value.length} dates, ${checks.map(({ what, count }) => `${what} ${count}`).join(', ')}`;
      return { rows: observations.reduce((sum, one) => sum + (one.rows ?? 1), 0), note };
    });
    if (load) {
      await connection.transaction(async (statements) => {
        await statements.exec('DELETE FROM observation');
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
