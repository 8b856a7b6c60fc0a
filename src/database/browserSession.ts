import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Session } from './Engine.ts';
import type { Watch } from './watch.ts';

type Prepared = ReturnType<AsyncDuckDBConnection['prepare']>;

/** A connection into the worker's engine, every call of it watched. Statements with parameters are prepared once: their text is the key. */
export function browserSession(connection: AsyncDuckDBConnection, guard: Watch, answerWithin: number): Session {
  const prepared = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const statement = prepared.get(sql) ?? connection.prepare(sql);
    prepared.set(sql, statement);
    statement.catch(() => prepared.delete(sql));
    return statement;
  };
  return {
    run: (sql, parameters) =>
      guard.over(answerWithin, async () => (parameters.length === 0 ? connection.query(sql) : (await prepare(sql)).query(...parameters))),
    insert: (table, ipc) =>
      guard.over(answerWithin, () => connection.insertArrowFromIPCStream(ipc, { name: table, schema: 'main', create: false })),
    close: () =>
      guard.over(answerWithin, async () => {
        for (const statement of prepared.values()) await (await statement).close();
        await connection.close();
      }),
  };
}
