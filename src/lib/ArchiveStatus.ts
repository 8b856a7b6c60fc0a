/** Why an archive lives in memory only: no storage here, storage refused or broken, no answer in time, another tab in the way, or asked for. */
export type MemoryReason = 'missing' | 'refused' | 'timeout' | 'other-tab' | 'asked';

/**
 * What becomes of the user's data: kept in this browser; in memory for this visit; or nothing is read or written, because a newer
 * version of the page has taken the data over (superseded), had done so before (newer-schema), or the browser dropped the storage (lost).
 */
export type ArchiveStatus =
  | { readonly kind: 'kept' }
  | { readonly kind: 'memory'; readonly reason: MemoryReason }
  | { readonly kind: 'superseded' }
  | { readonly kind: 'newer-schema' }
  | { readonly kind: 'lost' };
