/**
 * Unpacks bytes, and stops at the limit: packed bytes grow a thousandfold, and a small file or a short link must not fill the memory.
 *
 * @param limit Most bytes of the result.
 */
export async function unpackWithin(
  packed: Uint8Array,
  format: 'gzip' | 'deflate-raw',
  limit: number,
): Promise<Uint8Array | 'too-large' | 'damaged'> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      length += chunk.value.length;
      if (length > limit) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(chunk.value);
    }
  } catch {
    return 'damaged';
  }
  const whole = new Uint8Array(length);
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}
