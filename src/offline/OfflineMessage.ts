/** What a page tells its service worker. */
export type OfflineMessage =
  /** The reader wants the release that waits. */
  | { readonly kind: 'take-over' }
  /** A page is up and has gone quiet; `script` is the address of a script it runs. */
  | { readonly kind: 'settled'; readonly script: string };
