import { repairDoubleEncoding } from './repairDoubleEncoding.ts';
import { singleByteTables, type SingleByteEncoding } from './singleByteTables.ts';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByteEncoding;

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
  /** True when nothing in the file states the encoding and another would also have been possible. */
  readonly assumed: boolean;
  /** Sequences of a text that was encoded twice and repaired, with one of them. */
  readonly repaired: number;
  readonly example: string | null;
}

const plausible = /[æøåÆØÅéÉäÄöÖüÜ½–—’‘“”…•§°±²³¹×·´«»\u00a0€]/;
const letters = /[A-Za-zÀ-ÖØ-öø-ÿ]/;

function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const table = singleByteTables[encoding];
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) => (byte < 0x80 ? byte : table.charCodeAt(byte - 0x80)));
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** How Danish the high bytes look: letters inside words count for, symbols inside words against. */
function plausibility(bytes: Uint8Array, encoding: SingleByteEncoding): number {
  const table = singleByteTables[encoding];
  let score = 0;
  const end = Math.min(bytes.length, 1_000_000);
  for (let index = 0; index < end; index += 1) {
    const byte = bytes[index] as number;
    if (byte < 0x80) continue;
    const character = table[byte - 0x80] as string;
    const before = letters.test(String.fromCharCode(bytes[index - 1] ?? 32));
    const after = letters.test(String.fromCharCode(bytes[index + 1] ?? 32));
    if (/[æøåÆØÅ]/.test(character)) score += before || after ? 3 : 1;
    else if (plausible.test(character)) score += before && after && !letters.test(character) ? -1 : 1;
    else score -= before || after ? 3 : 1;
  }
  return score;
}

function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length & ~1, 4096);
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < end; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  if (encoding === 'utf-16le') return new TextDecoder('utf-16le').decode(bytes);
  const swapped = new Uint8Array(bytes.length & ~1);
  for (let index = 0; index < swapped.length; index += 2) {
    swapped[index] = bytes[index + 1] as number;
    swapped[index + 1] = bytes[index] as number;
  }
  return new TextDecoder('utf-16le').decode(swapped);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Finds the encoding of a text file and decodes it: byte order marks first, then UTF-16 by its zero bytes, strict UTF-8, and otherwise
 * the single-byte encoding in which the Danish letters make words. A text encoded twice is repaired.
 *
 * @param bytes A file that is text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : looksLikeUtf16(bytes);
  if (wide) return { text: decodeUtf16(bytes, wide).replace(/^\uFEFF/, ''), encoding: wide, assumed: false, repaired: 0, example: null };
  const unicode = decodeUtf8(bytes);
  if (unicode !== null) return { ...repairDoubleEncoding(unicode.replace(/^\uFEFF/, '')), encoding: 'utf-8', assumed: false };
  const withMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = withMark ? bytes.subarray(3) : bytes;
  const [best] = (['windows-1252', 'macintosh', 'ibm865'] as const)
    .map((encoding) => ({ encoding, score: plausibility(body, encoding) }))
    .sort((a, b) => b.score - a.score) as [{ encoding: SingleByteEncoding; score: number }];
  return { ...repairDoubleEncoding(decodeSingleByte(body, best.encoding)), encoding: best.encoding, assumed: true };
}
