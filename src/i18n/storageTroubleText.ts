import type { StorageTrouble, StorageTroubleCode, StorageTroubleData } from '../lib/StorageTrouble.ts';
import { storageTroubles } from './storage.ts';
import type { Language, Message } from './Text.ts';

/** Why a change to the stored tables did not happen, and what to do. */
export function storageTroubleText(trouble: StorageTrouble, language: Language): string {
  const message = storageTroubles[trouble.code] as Message<StorageTroubleData[StorageTroubleCode]>;
  return message[language](trouble.data);
}
