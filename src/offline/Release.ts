/** What one build of the page consists of. */
export interface Release {
  /** Another one for every change in any file. */
  readonly version: string;
  /** In the order in which they are kept: the page first, the heaviest last. */
  readonly files: readonly ReleaseFile[];
}

export interface ReleaseFile {
  /** From the folder of the page; '' for the page itself. */
  readonly path: string;
  readonly sha256: string;
}
