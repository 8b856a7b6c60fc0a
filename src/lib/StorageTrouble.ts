/** Everything that can go wrong with what the browser keeps, with the values its sentence needs. `i18n/storage` writes the sentence. */
export interface StorageTroubleData {
  // The place of storage
  'storage-full': Record<never, never>;
  'storage-failed': { readonly reason: string };
  'storage-superseded': Record<never, never>;
  'storage-newer-schema': Record<never, never>;
  'storage-lost': Record<never, never>;
  // What was asked for
  'not-found': { readonly id: string };
  'nothing-to-undo': Record<never, never>;
  'nothing-to-redo': Record<never, never>;
  'changed-since': Record<never, never>;
  // A backup file
  'backup-not-ours': Record<never, never>;
  'backup-damaged': { readonly at: string };
  'backup-too-large': { readonly limit: number };
  'backup-newer': { readonly schema: number; readonly supported: number };
  'backup-original-differs': { readonly fileName: string };
  'backup-reading-differs': { readonly fileName: string };
}

export type StorageTroubleCode = keyof StorageTroubleData;

/** One trouble as data, not prose. */
export type StorageTrouble = {
  [Code in StorageTroubleCode]: { readonly code: Code; readonly data: StorageTroubleData[Code] };
}[StorageTroubleCode];
