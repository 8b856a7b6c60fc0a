/** What a link may hold. Every municipality at two dozen status dates fits; a bomb does not. */
export const linkLimits = {
  /** Signs of the part that holds the tables. */
  signs: 60_000,
  /** Bytes, unpacked. */
  bytes: 5 * 1024 * 1024,
  tables: 24,
  /** Of one table. */
  rows: 400,
  disputes: 50,
  /** Signs of a name or a title. */
  title: 300,
  /** Signs of a note. */
  text: 4000,
} as const;
