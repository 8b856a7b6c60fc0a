import { canonicalJson } from './canonicalJson.ts';
import { sha256 } from './sha256.ts';

/** Crockford's alphabet in lower case: no i, l, o, u, so an id survives being read aloud. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A short name for figures: the same figures have the same one. It stands in links, so this function must never change.
 *
 * @param figures Plain data.
 * @returns 12 characters of base32: the first 60 bits of SHA-256.
 */
export async function idOfFigures(figures: unknown): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(canonicalJson(figures)));
  const bits = BigInt(`0x${hash}`) >> (256n - 60n);
  return Array.from({ length: 12 }, (_, place) => alphabet[Number((bits >> BigInt(55 - 5 * place)) & 31n)]).join('');
}
