import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { engineAddress, type EngineNews, type EngineStart } from './EngineMessage.ts';
import type { Watch } from './watch.ts';

/**
 * Lets a worker fetch and start DuckDB.
 *
 * @param worker A fresh engine.worker.ts.
 * @param guard Learns at once when the engine is missing or cannot run here; what waits for the engine fails then.
 * @param onProgress Told how much of the engine has arrived, 0–1.
 */
export async function startEngine(
  worker: Worker,
  start: EngineStart,
  guard: Watch,
  onProgress: (progress: number) => void,
): Promise<AsyncDuckDB> {
  const { port1, port2 } = new MessageChannel();
  try {
    await new Promise<void>((listening) => {
      port1.onmessage = ({ data }: MessageEvent<EngineNews>) => {
        if (data.kind === 'listening') listening();
        else if (data.kind === 'progress') onProgress(data.progress);
        else guard.lose(data.reason);
      };
      worker.postMessage(start, [port2]);
    });
    const database = new AsyncDuckDB(new VoidLogger(), worker);
    // No open(): the engine comes up with an empty database, and would throw it away for another.
    await database.instantiate(engineAddress);
    return database;
  } finally {
    port1.close();
  }
}
