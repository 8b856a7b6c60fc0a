import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Connection } from './Connection.ts';
import { openConnection } from './openConnection.ts';

const wasmPath = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');

/**
 * Opens a database in Node with the very engine the browser gets: for tests and for what the build computes ahead. Never part of the page.
 */
export async function nodeConnection(): Promise<Connection> {
  const bundle = { mainModule: wasmPath, mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate();
  database.open({});
  return openConnection({
    connect: () => {
      const session = database.connect();
      return Promise.resolve({
        run: async (sql, parameters) => {
          await Promise.resolve();
          if (parameters.length === 0) return session.query(sql);
          const statement = session.prepare(sql);
          try {
            return statement.query(...parameters);
          } finally {
            statement.close();
          }
        },
        insert: async (table, ipc) => {
          await Promise.resolve();
          session.insertArrowFromIPCStream(ipc, { name: table, schema: 'main', create: false });
        },
        close: () => Promise.resolve(session.close()),
      });
    },
    lost: new Promise(() => undefined),
    close: () => Promise.resolve(database.reset()),
  });
}
