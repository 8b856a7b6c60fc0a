/** What was just done, and how to look at it or take it back. */
export interface Done {
  readonly text: string;
  /** The change that can be undone; null where there is none. */
  readonly change: number | null;
  /** The address that shows it; null where there is nothing to show. */
  readonly href: string | null;
}
