import scriptUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { engine } from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?engine';
import { browserSession } from './browserSession.ts';
import type { Connection } from './Connection.ts';
import { DatabaseLost } from './DatabaseLost.ts';
import type { EngineSource } from './EngineMessage.ts';
import { openConnection } from './openConnection.ts';
import { startEngine } from './startEngine.ts';
import { watch } from './watch.ts';

export interface BrowserConnectionOptions {
  /** Told how much of the engine has arrived, 0–1, while it is on its way. */
  readonly onProgress?: (progress: number) => void;
  /** How long fetching, compiling and starting the engine may take, in ms: it is 6 MB, and a slow line needs a minute. */
  readonly startWithin?: number;
  /** How long any one answer may take, in ms, before the engine counts as lost. */
  readonly answerWithin?: number;
  /** Addresses of the packed engine and of DuckDB's script; those of this site when left out. */
  readonly engineUrl?: string;
  readonly scriptUrl?: string;
}

/**
 * Starts DuckDB in a worker of its own, from this site's files only, and opens a database in it. The page's thread does nothing but wait.
 *
 * @throws DatabaseLost when it does not start: an old browser, blocked WebAssembly, a missing or broken file, no network. The worker is gone then.
 */
export async function browserConnection(options: BrowserConnectionOptions = {}): Promise<Connection> {
  const { onProgress = () => undefined, startWithin = 90_000, answerWithin = 30_000 } = options;
  const address = (url: string): string => new URL(url, location.href).href;
  const source: EngineSource = engine.carried
    ? { kind: 'page', ...engine.carried() }
    : { kind: 'site', engineUrl: address(options.engineUrl ?? engine.url), scriptUrl: address(options.scriptUrl ?? scriptUrl) };
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'duckdb' });
  const guard = watch(() => worker.terminate());
  worker.addEventListener('error', (event) => guard.lose(event.message || 'The worker failed to load'));
  worker.addEventListener('messageerror', () => guard.lose('The worker sent what cannot be read'));

  try {
    const database = await guard.over(startWithin, () =>
      startEngine(worker, { source, packedBytes: engine.packedBytes }, guard, onProgress),
    );
    return await openConnection({
      connect: async () => browserSession(await guard.over(answerWithin, () => database.connect()), guard, answerWithin),
      lost: guard.lost,
      close: () => Promise.resolve(guard.end()),
    });
  } catch (trouble) {
    guard.end();
    throw trouble instanceof DatabaseLost ? trouble : new DatabaseLost(trouble instanceof Error ? trouble.message : String(trouble));
  }
}
