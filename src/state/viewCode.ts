const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A short code that stands in every picture and says which view it shows: "K7F-2Q". The same view of the same figures has the same code.
 *
 * @param text The view's link with its snapshot and area filled in.
 */
export function viewCode(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  const letters = Array.from({ length: 5 }, (_, index) => alphabet[(hash >>> (index * 5)) & 31]).join('');
  return `${letters.slice(0, 3)}-${letters.slice(3)}`;
}
