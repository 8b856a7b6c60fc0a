/** What can stand for a `$1`. Days go as text, `yyyy-mm-dd`. */
export type Parameter = string | number | boolean | null;

/** Statements that run one after the other in the order they were given. */
export interface Statements {
  /**
   * Asks one question.
   *
   * @param sql One statement; its columns must be text, numbers the size of a double, 32-bit integers, or booleans (`::DOUBLE`, `::INTEGER`).
   * @param parameters For `$1`, `$2` …: values are never part of the SQL.
   * @returns One plain object per row, its keys the column names.
   * @throws When the SQL is wrong: our own bug. When the engine is lost: see `Connection.lost`.
   */
  query<Row extends object>(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
  /** Runs a statement without an answer; without parameters, several of them. */
  exec(sql: string, parameters?: readonly Parameter[]): Promise<void>;
  /**
   * Appends rows to a table that exists.
   *
   * @param ipc An Arrow IPC stream with the table's columns in the table's order; values are cast to the table's types.
   */
  insertArrow(table: string, ipc: Uint8Array): Promise<void>;
}

/** An open database. Queries see only what was committed. */
export interface Connection extends Statements {
  /** Runs the work wholly or not at all; one transaction after the other. What the work throws is thrown after everything was undone. */
  transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result>;
  /** Settles when the engine has died and another must be started: its worker crashed, or did not answer in time. Never after `close`. */
  readonly lost: Promise<Error>;
  close(): Promise<void>;
}
