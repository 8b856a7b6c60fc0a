import { unpackWithin } from '../../lib/unpackWithin.ts';
import { sha256 } from '../../storage/sha256.ts';
import { fromBase64Url, toBase64Url } from './base64Url.ts';
import { deflate } from './deflate.ts';
import { linkLimits } from './linkLimits.ts';

/** Links are cut off and changed on their way: eight signs that tell. */
export async function checkSigns(bytes: Uint8Array): Promise<string> {
  return (await sha256(bytes)).slice(0, 8);
}

/** Packs plain data into text that stands in a link: version, check signs, the data. */
export async function packJson(value: unknown, version: number): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return `${version}.${await checkSigns(bytes)}.${toBase64Url(await deflate(bytes))}`;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/**
 * Unpacks what `packJson` packed, and anything else that somebody puts in its place. Nobody has looked into the value; null where it is no JSON.
 *
 * @param version The newest that is known.
 */
export async function unpackJson(
  text: string,
  version: number,
): Promise<{ readonly value: unknown; readonly version: number } | { readonly trouble: 'damaged' | 'too-large' | 'newer' }> {
  if (text.length > linkLimits.signs) return { trouble: 'too-large' };
  const [, stated, signs, packed] = /^(\d{1,4})\.([0-9a-f]{8})\.([\w-]+)$/.exec(text) ?? [];
  if (stated === undefined || packed === undefined) return { trouble: 'damaged' };
  const made = Number(stated);
  if (made > version || made < 1) return { trouble: made > version ? 'newer' : 'damaged' };
  const bytes = fromBase64Url(packed);
  const unpacked = bytes === null ? 'damaged' : await unpackWithin(bytes, 'deflate-raw', linkLimits.bytes);
  if (typeof unpacked === 'string') return { trouble: unpacked };
  return (await checkSigns(unpacked)) === signs ? { value: parse(unpacked), version: made } : { trouble: 'damaged' };
}
