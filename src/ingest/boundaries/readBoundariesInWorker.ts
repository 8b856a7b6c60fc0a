import type { AreaCatalog } from '../../domain/Area.ts';
import type { Boundaries } from '../../domain/Boundaries.ts';
import { failure, type Outcome } from '../../lib/Outcome.ts';
import type { SourceFile } from '../Reading.ts';

export interface BoundariesRequest {
  readonly file: SourceFile;
  readonly catalog: AreaCatalog;
}

/** Reads boundaries away from the page, so that the page stays usable. Fails as `readBoundaries` does, and with 'reader-failed' when the worker cannot start or dies. */
export function readBoundariesInWorker(file: SourceFile, catalog: AreaCatalog): Promise<Outcome<Boundaries>> {
  return new Promise((resolve) => {
    const broken = (): void => resolve(failure({ severity: 'error', code: 'reader-failed', data: {} }));
    try {
      const worker = new Worker(new URL('./boundaries.worker.ts', import.meta.url), { type: 'module' });
      const finish = (outcome: Outcome<Boundaries> | null): void => {
        worker.terminate();
        if (outcome === null) broken();
        else resolve(outcome);
      };
      worker.addEventListener('error', () => finish(null));
      worker.addEventListener('messageerror', () => finish(null));
      worker.addEventListener('message', ({ data }: MessageEvent<Outcome<Boundaries>>) => finish(data));
      worker.postMessage({ file, catalog: structuredClone(catalog) } satisfies BoundariesRequest);
    } catch {
      broken();
    }
  });
}
