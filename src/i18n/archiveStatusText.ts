import type { ArchiveStatus } from '../lib/ArchiveStatus.ts';
import { archiveStatuses, memoryReasons } from './storage.ts';
import type { Language } from './Text.ts';

/** What becomes of the user's data, and what to do about it. */
export function archiveStatusText(status: ArchiveStatus, language: Language): string {
  return status.kind === 'memory' ? memoryReasons[status.reason][language] : archiveStatuses[status.kind][language];
}
