import type { BulkReply, BulkRequest } from './BulkReaders.ts';
import type { ChunkResult } from './ChunkResult.ts';
import { localReaders } from './localReaders.ts';

function buffersOf({ rows }: ChunkResult): Transferable[] {
  const { area, date, practice, insured, capacity, vacant, line } = rows;
  return [area, date, practice, insured, capacity, vacant, line].map(({ buffer }) => buffer as ArrayBuffer);
}

function reply(message: BulkReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

let readers = localReaders({ areas: [], memberships: [], norms: [] });

async function answer(message: BulkRequest): Promise<void> {
  const { request } = message;
  switch (message.kind) {
    case 'catalog':
      readers = localReaders(message.catalog);
      return reply({ request, kind: 'ready' });
    case 'head':
      return reply({ request, kind: 'head', head: await readers.readHead(message.sample, message.answers) });
    case 'chunk': {
      const result = await readers.readChunk(message.plan, message.bytes);
      return reply({ request, kind: 'chunk', result }, buffersOf(result));
    }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<BulkRequest>) => {
  answer(data).catch(() => reply({ request: data.request, kind: 'failed' }));
});
