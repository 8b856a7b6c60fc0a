import { nodeConnection } from '../../src/database/nodeConnection.ts';
import { preparedKey, type PreparedRows } from '../../src/state/PreparedAnswers.ts';
import { readBuiltIn } from '../../src/state/readBuiltIn.ts';
import { askShipped } from './askShipped.ts';

/**
 * What the database says of the shipped tables: read, loaded and asked by the page's own code, in the page's own engine.
 *
 * @param wasm Path of the engine that the page gets.
 * @throws When a shipped file is damaged.
 */
export async function prepareRows(wasm: string): Promise<PreparedRows> {
  const builtIn = await readBuiltIn();
  if (!builtIn.ok) throw new Error(`The shipped files cannot be read: ${JSON.stringify(builtIn.diagnostics)}`);
  const connection = await nodeConnection(wasm);
  const rows = await askShipped(connection, builtIn.value);
  await connection.close();
  return { key: await preparedKey(), ...rows };
}
