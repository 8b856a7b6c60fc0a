import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { browserSession } from './browserSession.ts';
import type { Connection } from './Connection.ts';
import { DatabaseLost } from './DatabaseLost.ts';
import { openConnection } from './openConnection.ts';
import { watch, type Watch } from './watch.ts';

export interface BrowserConnectionOptions {
  /** How long fetching, compiling and starting the engine may take, in ms: it is 34 MB, and a slow line needs a minute. */
  readonly startWithin?: number;
  /** How long any one answer may take, in ms, before the engine counts as lost. */
  readonly answerWithin?: number;
  /** Addresses of the engine; those of this site when left out. */
  readonly wasmUrl?: string;
  readonly workerUrl?: string;
}

/** Asks for the engine's head: its worker waits for ever for a file that is not there. */
async function loseIfMissing(url: string, guard: Watch): Promise<void> {
  const answer = await fetch(url, { method: 'HEAD' }).catch(() => null);
  // An answer that nobody reads counts as broken off.
  await answer?.text();
  if (!answer?.ok) guard.lose(`The engine could not be fetched: ${answer ? answer.status : 'no answer'}`);
}

/**
 * Starts DuckDB in a worker of its own, from this site's files only, and opens a database in it.
 *
 * @throws DatabaseLost when it does not start: an old browser, blocked WebAssembly, a missing file, no network. The worker is gone then.
 */
export async function browserConnection(options: BrowserConnectionOptions = {}): Promise<Connection> {
  const { startWithin = 90_000, answerWithin = 30_000 } = options;
  const address = (url: string): string => new URL(url, location.href).href;
  const worker = new Worker(address(options.workerUrl ?? workerUrl), { type: 'module', name: 'duckdb' });
  const guard = watch(() => worker.terminate());
  worker.addEventListener('error', (event) => guard.lose(event.message || 'The worker failed to load'));
  worker.addEventListener('messageerror', () => guard.lose('The worker sent what cannot be read'));

  const database = new AsyncDuckDB(new VoidLogger(), worker);
  void loseIfMissing(address(options.wasmUrl ?? wasmUrl), guard);
  try {
    await guard.over(startWithin, () => database.instantiate(address(options.wasmUrl ?? wasmUrl)));
    await guard.over(answerWithin, () => database.open({}));
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
