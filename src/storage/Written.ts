/** What a write came to. */
export interface Written {
  /** The entry in the change log, for `undo`; null when there was nothing to change. */
  readonly change: number | null;
  /** The ids of the records it was about, in the order given. */
  readonly ids: readonly string[];
  /** Those of them that were in the archive already and were left as they stood. */
  readonly already: readonly string[];
}
