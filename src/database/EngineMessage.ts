/** What the page tells the engine's worker first, with the port for the answers. Addresses are absolute. */
export interface EngineStart {
  /** The packed engine. */
  readonly engineUrl: string;
  /** How much of it there is to fetch, in bytes. */
  readonly packedBytes: number;
  /** DuckDB's own worker script. */
  readonly scriptUrl: string;
}

/** What the worker says while it starts, beside DuckDB's own messages. */
export type EngineNews =
  /** So much of the engine has arrived, 0–1. */
  | { readonly kind: 'progress'; readonly progress: number }
  /** DuckDB's script listens from now on. */
  | { readonly kind: 'listening' }
  /** It will never start. */
  | { readonly kind: 'failed'; readonly reason: string };
