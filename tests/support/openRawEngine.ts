import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { tableFromIPC } from 'apache-arrow';
import { lockdown } from '../../src/database/lockdown.ts';

export interface RawEngine {
  /** Types and values of all rows as one text, or the engine's own error: `Error: …`. */
  answer(sql: string): string;
  /** Lets statements read a file under `stage/`. */
  register(name: string, content: string): void;
}

/** Starts an engine in Node with nothing between it and the test but the locks of the page. */
export async function openRawEngine(wasm: string): Promise<RawEngine> {
  const bundle = { mainModule: wasm, mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate();
  const connection = database.connect();
  for (const setting of lockdown) connection.query(setting);
  return {
    answer: (sql) => {
      try {
        const table = tableFromIPC(connection.useUnsafe((bindings, handle) => bindings.runQuery(handle, sql)));
        const types = table.schema.fields.map(({ name, type }) => `${name} ${String(type)}`);
        return `${types.join(', ')}\n${JSON.stringify(table.toArray(), exactly)}`;
      } catch (trouble) {
        return `Error: ${trouble instanceof Error ? trouble.message : String(trouble)}`;
      }
    },
    register: (name, content) => database.registerFileText(name, content),
  };
}

/** JSON knows neither big integers nor all doubles. */
function exactly(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)) ? String(value) : value;
}
