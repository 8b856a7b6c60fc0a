import type { Table } from 'apache-arrow';
import type { Parameter } from './Connection.ts';

/** One connection into the engine, with its own transaction. */
export interface Session {
  run(sql: string, parameters: readonly Parameter[]): Promise<Table>;
  insert(table: string, ipc: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** DuckDB-WASM, wherever it runs: in a worker of the page, or in Node. */
export interface Engine {
  connect(): Promise<Session>;
  /** Settles when the engine has died. */
  readonly lost: Promise<Error>;
  close(): Promise<void>;
}
