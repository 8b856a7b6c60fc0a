import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Connection } from './Connection.ts';
import { openConnection } from './openConnection.ts';

const publishedWasm = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');

/** What a blocking call gives or throws, as a promise. */
function settled<Result>(call: () => Result): Promise<Result> {
  return new Promise((resolve) => resolve(call()));
}

/**
 * Opens a database in Node with the browser's engine: for tests and for what the build computes ahead. Never part of the page.
 *
 * @param wasm Path of the engine. Left out, it is the published one, from which the page's is made and which gives the same answers.
 */
export async function nodeConnection(wasm = publishedWasm): Promise<Connection> {
  const bundle = { mainModule: wasm, mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate();
  return openConnection({
    connect: () => {
      const session = database.connect();
      const prepared = new Map<string, ReturnType<typeof session.prepare>>();
      const prepare = (sql: string): ReturnType<typeof session.prepare> => {
        const statement = prepared.get(sql) ?? session.prepare(sql);
        prepared.set(sql, statement);
        return statement;
      };
      return settled(() => ({
        run: (sql, parameters) => settled(() => (parameters.length === 0 ? session.query(sql) : prepare(sql).query(...parameters))),
        insert: (table, ipc) => settled(() => session.insertArrowFromIPCStream(ipc, { name: table, schema: 'main', create: false })),
        close: () =>
          settled(() => {
            for (const statement of prepared.values()) statement.close();
            session.close();
          }),
      }));
    },
    lost: new Promise(() => undefined),
    close: () => settled(() => database.reset()),
  });
}
