import type { Connection, Statements } from './Connection.ts';
import type { Engine } from './Engine.ts';
import { lockdown } from './lockdown.ts';
import schema from './schema.sql?raw';
import { statementsOf } from './statementsOf.ts';

async function runWhole<Result>(engine: Engine, work: (statements: Statements) => Promise<Result>): Promise<Result> {
  const session = await engine.connect();
  const statements = statementsOf(session);
  try {
    await statements.exec('BEGIN');
    try {
      const result = await work(statements);
      await statements.exec('COMMIT');
      return result;
    } catch (trouble) {
      await statements.exec('ROLLBACK').catch(() => undefined);
      throw trouble;
    }
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** Locks a fresh engine down, makes the tables, and offers it as a connection. */
export async function openConnection(engine: Engine): Promise<Connection> {
  const statements = statementsOf(await engine.connect());
  // At once: every trip to a worker costs time while somebody waits for the first answer.
  await statements.exec([...lockdown, schema].join(';\n'));

  let previous: Promise<unknown> = Promise.resolve();
  return {
    ...statements,
    transaction: (work) => {
      const next = previous.then(() => runWhole(engine, work));
      previous = next.catch(() => undefined);
      return next;
    },
    lost: engine.lost,
    close: () => engine.close(),
  };
}
