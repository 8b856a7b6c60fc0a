import type { AcceptedDocument, AcceptedSnapshot, Written } from './Archive.ts';

export type DumpedSnapshot = AcceptedSnapshot & { readonly acceptedAt: string };
export type DumpedDocument = AcceptedDocument & { readonly acceptedAt: string };

/** The content of an archive as plain data, sorted by id and kind. */
export interface ArchiveDump {
  readonly snapshots: readonly DumpedSnapshot[];
  readonly documents: readonly DumpedDocument[];
}

/** What a merge came to. `already` holds what was there with the same manifest, `kept` what was there with another one and was not overwritten. */
export interface MergeReport extends Written {
  readonly kept: readonly string[];
}
