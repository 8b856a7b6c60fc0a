import type { AreaCatalog } from '../../domain/Area.ts';
import { failure, success, type Outcome } from '../../lib/Outcome.ts';
import type { SourceFile } from '../Reading.ts';
import { readBulk, type BulkOptions, type BulkOutcome } from './readBulk.ts';
import { workerReaders, type WorkerReaders } from './workerReaders.ts';

/**
 * Reads a file of very many rows with several workers; the page stays usable, for it only cuts the file and joins what comes back.
 *
 * @returns Fails with 'cancelled' when given up, and with 'reader-failed' when a worker cannot start or dies.
 */
export async function readBulkInWorkers(
  file: SourceFile,
  catalog: AreaCatalog,
  options: BulkOptions = {},
  start: (catalog: AreaCatalog) => WorkerReaders = workerReaders,
): Promise<Outcome<Exclude<BulkOutcome, { kind: 'cancelled' }>>> {
  const { signal } = options;
  if (signal?.aborted) return failure({ severity: 'note', code: 'cancelled', data: {} });
  let readers: WorkerReaders | null = null;
  const stop = (): void => readers?.stop();
  signal?.addEventListener('abort', stop);
  try {
    readers = start(catalog);
    const outcome = await readBulk(file, catalog, readers, options);
    if (outcome.kind === 'cancelled') return failure({ severity: 'note', code: 'cancelled', data: {} });
    return success(outcome);
  } catch {
    if (signal?.aborted) return failure({ severity: 'note', code: 'cancelled', data: {} });
    return failure({ severity: 'error', code: 'reader-failed', data: {} });
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}
