import type { Table } from 'apache-arrow';
import type { Parameter, Statements } from './Connection.ts';
import type { Session } from './Engine.ts';
import { DatabaseLost } from './DatabaseLost.ts';
import { readRows } from './readRows.ts';

async function run(session: Session, sql: string, parameters: readonly Parameter[]): Promise<Table> {
  try {
    return await session.run(sql, parameters);
  } catch (trouble) {
    if (trouble instanceof DatabaseLost) throw trouble;
    throw new Error(`${trouble instanceof Error ? trouble.message : String(trouble)}\nin: ${sql}`, { cause: trouble });
  }
}

/** A session's way to run statements; an error of the engine carries its SQL. */
export function statementsOf(session: Session): Statements {
  return {
    query: async <Row extends object>(sql: string, parameters: readonly Parameter[] = []) =>
      readRows(await run(session, sql, parameters)) as readonly Row[],
    exec: async (sql, parameters = []) => {
      await run(session, sql, parameters);
    },
    insertArrow: (table, ipc) => session.insert(table, ipc),
  };
}
