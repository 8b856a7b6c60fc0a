import type { StorageTrouble, StorageTroubleCode, StorageTroubleData } from '../lib/StorageTrouble.ts';

/** What an attempt on the archive came to: a value, or the one trouble that prevented it. Then nothing was changed. */
export type StorageOutcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: StorageTrouble };

export function stored<T>(value: T): StorageOutcome<T> {
  return { ok: true, value };
}

export function refused<Code extends StorageTroubleCode>(
  code: Code,
  data: StorageTroubleData[Code],
): { readonly ok: false; readonly trouble: StorageTrouble } {
  return { ok: false, trouble: { code, data } as StorageTrouble };
}
