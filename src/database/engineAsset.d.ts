/** The engine as the build prepares it: see scripts/vite/engine.ts. */
declare module '*?engine' {
  export const engine: {
    /** Where it lies, relative to this site; its content is gzip. */
    readonly url: string;
    /** How much of it there is to fetch. */
    readonly packedBytes: number;
    /** The engine and DuckDB's script as the page carries them; null where they are files beside it. */
    readonly carried: (() => { readonly engine: string; readonly script: string }) | null;
  };
}
