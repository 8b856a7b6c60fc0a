/**
 * Fetches the packed engine and unpacks it on the way, so that it can be compiled while it arrives.
 *
 * @param url Its address; the content is gzip, whatever the host calls it.
 * @param packedBytes Its size there.
 * @param onProgress Told how much has arrived, 0–1.
 * @returns An answer as if the unpacked module had been asked for. Reading it fails when the line breaks or the content is no gzip.
 * @throws When there is no such file, no network, or this browser cannot unpack.
 */
export async function fetchEngine(url: string, packedBytes: number, onProgress: (progress: number) => void): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok || !answer.body) throw new Error(`The engine could not be fetched: ${answer.status}`);
  let arrived = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, next) {
      arrived += chunk.byteLength;
      onProgress(Math.min(1, arrived / packedBytes));
      next.enqueue(chunk);
    },
  });
  const unpacked = answer.body.pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked, { headers: { 'Content-Type': 'application/wasm' } });
}
