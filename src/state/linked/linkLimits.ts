/** What a link may hold. Every municipality at two dozen status dates fits; a bomb does not. */
export const linkLimits = {
  /** Signs of the part that holds the tables. */
  signs: 60_000,
  /** Bytes, unpacked. */
  bytes: 5 * 1024 * 1024,
  tables: 24,
  /** Tables beside the coverage tables. */
  beside: 48,
  groups: 60,
  norms: 1000,
  notes: 200,
  /** Of one table. */
  rows: 400,
  disputes: 50,
  /** Signs of a name or a title. */
  title: 300,
  /** Signs of a note. */
  text: 4000,
} as const;
