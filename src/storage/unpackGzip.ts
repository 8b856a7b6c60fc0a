import { unpackWithin } from '../lib/unpackWithin.ts';

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Unpacks a gzip file; any other file comes back as it is. Stops at the limit, so a small file cannot fill the memory.
 *
 * @param limit Most bytes of the result.
 */
export async function unpackGzip(bytes: Uint8Array, limit: number): Promise<Uint8Array | 'too-large' | 'damaged'> {
  if (bytes.length > limit) return 'too-large';
  return isGzip(bytes) ? unpackWithin(bytes, 'gzip', limit) : bytes;
}
