import { readBoundaries } from './readBoundaries.ts';
import type { BoundariesRequest } from './readBoundariesInWorker.ts';

self.addEventListener('message', ({ data }: MessageEvent<BoundariesRequest>) => {
  self.postMessage(readBoundaries(data.file, data.catalog));
});
