import type { Connection, Parameter, Statements } from './Connection.ts';
import type { Engine, Session } from './Engine.ts';
import { lockdown } from './lockdown.ts';
import { readRows } from './readRows.ts';
import schema from './schema.sql?raw';

function statementsOf(session: Session): Statements {
  return {
    query: async <Row extends object>(sql: string, parameters: readonly Parameter[] = []) =>
      readRows<Row>(await session.run(sql, parameters)),
    exec: async (sql, parameters = []) => {
      await session.run(sql, parameters);
    },
    insertArrow: (table, ipc) => session.insert(table, ipc),
  };
}

async function runWhole<Result>(engine: Engine, work: (statements: Statements) => Promise<Result>): Promise<Result> {
  const session = await engine.connect();
  try {
    await session.run('BEGIN', []);
    try {
      const result = await work(statementsOf(session));
      await session.run('COMMIT', []);
      return result;
    } catch (trouble) {
      await session.run('ROLLBACK', []).catch(() => undefined);
      throw trouble;
    }
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** Locks a fresh engine down, makes the tables, and offers it as a connection. */
export async function openConnection(engine: Engine): Promise<Connection> {
  const session = await engine.connect();
  for (const setting of lockdown) await session.run(setting, []);
  await session.run(schema, []);

  let previous: Promise<unknown> = Promise.resolve();
  return {
    ...statementsOf(session),
    transaction: (work) => {
      const next = previous.then(() => runWhole(engine, work));
      previous = next.catch(() => undefined);
      return next;
    },
    lost: engine.lost,
    close: () => engine.close(),
  };
}
