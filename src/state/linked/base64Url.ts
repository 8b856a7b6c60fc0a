import { fromBase64, toBase64 } from '../../storage/base64.ts';

/** Bytes as text that stands in an address as it is. */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of such a text; null if it is none. */
export function fromBase64Url(text: string): Uint8Array | null {
  return /^[\w-]*$/.test(text) ? fromBase64(text.replaceAll('-', '+').replaceAll('_', '/')) : null;
}
