import type { AreaCatalog } from '../domain/Area.ts';
import { failure, success, type Outcome } from '../lib/Outcome.ts';
import type { Answers } from '../lib/Question.ts';
import type { Reading, ReadRow, SourceFile } from './Reading.ts';
import type { WorkerReply, WorkerRequest } from './WorkerMessage.ts';

export interface WorkerOptions {
  /** Gives the reading up: its worker is stopped at once. */
  readonly signal?: AbortSignal;
  /** Called with 0–1 while the file is read. */
  readonly progress?: (share: number) => void;
  /** Makes the worker; tests give their own. */
  readonly start?: () => Worker;
}

let lastRequest = 0;

function startWorker(): Worker {
  return new Worker(new URL('./ingest.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Reads a table away from the page, so that the page stays usable.
 *
 * @returns Fails with 'cancelled' when given up, and with 'reader-failed' when the worker cannot start or dies; it never hangs on a dead worker.
 */
export function readInWorker(
  file: SourceFile,
  catalog: AreaCatalog,
  answers: Answers = {},
  { signal, progress, start = startWorker }: WorkerOptions = {},
): Promise<Outcome<Reading>> {
  lastRequest += 1;
  const request = lastRequest;
  return new Promise((resolve) => {
    let worker: Worker | null = null;
    const rows: ReadRow[] = [];
    const finish = (outcome: Outcome<Reading>): void => {
      worker?.terminate();
      signal?.removeEventListener('abort', cancel);
      resolve(outcome);
    };
    const cancel = (): void => finish(failure({ severity: 'note', code: 'cancelled', data: {} }));
    const broken = (): void => finish(failure({ severity: 'error', code: 'reader-failed', data: {} }));
    if (signal?.aborted) return cancel();
    signal?.addEventListener('abort', cancel);
    try {
      worker = start();
      worker.addEventListener('error', broken);
      worker.addEventListener('messageerror', broken);
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
        if (data.request !== request) return;
        if (data.kind === 'progress') progress?.(data.share);
        else if (data.kind === 'rows') for (const row of data.rows) rows.push(row);
        else finish(success({ ...data.reading, rows }, data.reading.diagnostics));
      });
      worker.postMessage({ request, file, catalog: structuredClone(catalog), answers: { ...answers } } satisfies WorkerRequest);
    } catch {
      broken();
    }
  });
}
