const prefix = 'egen-';
const longest = 64;

/**
 * The code of a group that a planner put together, from its name or a code of his own: "Vestkysten & Fanø" is `egen-vestkysten-fanoe`. It
 * stands in links, so this function must never change. A text that is such a code stays as it is.
 *
 * @returns Null when the text has no letter or digit to make a code of.
 */
export function ownGroupCode(text: string): string | null {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^egen-/, '')
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest - prefix.length)
    .replace(/-+$/, '');
  return slug === '' ? null : `${prefix}${slug}`;
}
