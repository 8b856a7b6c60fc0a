/** The engine is gone: another must be started, and the data loaded into it again. */
export class DatabaseLost extends Error {
  override readonly name = 'DatabaseLost';
}
