import { fromBase85 } from '../lib/base85.ts';
import type { EngineStart } from './EngineMessage.ts';

/**
 * Gets the packed engine and unpacks it on the way, so that it can be compiled while it arrives.
 *
 * @param start Where it is: its content is gzip, whatever a host calls it.
 * @param onProgress Told how much has arrived, 0–1.
 * @returns An answer as if the unpacked module had been asked for. Reading it fails when the line breaks or the content is no gzip.
 * @throws When there is no such file, no network, or this browser cannot unpack.
 */
export async function openEngine({ source, packedBytes }: EngineStart, onProgress: (progress: number) => void): Promise<Response> {
  const packed = source.kind === 'page' ? new Blob([fromBase85(source.engine)]).stream() : await fetchPacked(source.engineUrl);
  let arrived = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, next) {
      arrived += chunk.byteLength;
      onProgress(Math.min(1, arrived / packedBytes));
      next.enqueue(chunk);
    },
  });
  const unpacked = packed.pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked, { headers: { 'Content-Type': 'application/wasm' } });
}

async function fetchPacked(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const answer = await fetch(url);
  if (!answer.ok || !answer.body) throw new Error(`The engine could not be fetched: ${answer.status}`);
  return answer.body;
}
