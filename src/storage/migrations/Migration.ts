/** A row of an older schema: plain data of which only the migration knows the shape. */
export type OldRow = Readonly<Record<string, unknown>>;

/**
 * One step from the schema before to the schema `to`: pure functions on one record, and on one content (figures of a table, groups, norms or notes, told apart
 * by their fields). The change log follows by itself, for it is made of records. Keys must stay. A migration that has been published
 * never changes.
 */
export interface Migration {
  readonly to: number;
  readonly record: (row: OldRow) => OldRow;
  readonly content: (content: OldRow) => OldRow;
}
