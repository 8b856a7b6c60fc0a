import { engine } from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?engine';

/** The packed engine as the page fetches it. @throws When it cannot be fetched. */
export async function packedEngine(): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(engine.url);
  if (!answer.ok) throw new Error(`The engine could not be fetched: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
