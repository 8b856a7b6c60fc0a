/** The engine as the build prepares it: see scripts/vite/engine.ts. */
declare module '*?engine' {
  /** url: where it lies, relative to this site; its content is gzip. packedBytes: how much there is to fetch. */
  export const engine: { readonly url: string; readonly packedBytes: number };
}
