import { refused } from './StorageOutcome.ts';

/** What IndexedDB throws when the browser, the disk or the machine fails, rather than our code. */
const failures = ['AbortError', 'InvalidStateError', 'NotFoundError', 'NotReadableError', 'OperationError', 'TimeoutError', 'UnknownError'];

/**
 * Tells the browser's troubles from our bugs.
 *
 * @throws The error itself, if it is a bug.
 */
export function troubleOfError(error: unknown) {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return refused('storage-full', {});
  if (error instanceof DOMException && failures.includes(error.name)) return refused('storage-failed', { reason: error.name });
  throw error;
}
