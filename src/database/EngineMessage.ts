/** Where the packed engine and DuckDB's own worker script come from: files of this site, by absolute addresses, or the page itself carries them. */
export type EngineSource =
  | { readonly kind: 'site'; readonly engineUrl: string; readonly scriptUrl: string }
  /** engine: base 85. */
  | { readonly kind: 'page'; readonly engine: string; readonly script: string };

/** What the page tells the engine's worker first, with the port for the answers. */
export interface EngineStart {
  readonly source: EngineSource;
  /** How much of the packed engine there is to fetch, in bytes. */
  readonly packedBytes: number;
}

/** The address by which DuckDB's script asks for the engine. The worker answers itself; no such host can exist. */
export const engineAddress = 'https://engine.invalid/';

/** What the worker says while it starts, beside DuckDB's own messages. */
export type EngineNews =
  /** So much of the engine has arrived, 0–1. */
  | { readonly kind: 'progress'; readonly progress: number }
  /** DuckDB's script listens from now on. */
  | { readonly kind: 'listening' }
  /** It will never start. */
  | { readonly kind: 'failed'; readonly reason: string };
