const hiddenCharacter = /\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2064]|[\u2066-\u2069]|\uFEFF/;
const hiddenCharacters = new RegExp(hiddenCharacter.source, 'g');
const plain = /^[!-~]*$/;

/** True when a text holds characters nobody sees: zero-width, soft hyphens, marks of writing direction. */
export function hasHiddenCharacters(text: string): boolean {
  return hiddenCharacter.test(text);
}

/**
 * A cell's text as a person sees it: invisible characters gone, every kind of space and line break a single space, accents composed; without the
 * marks (="0563", '0563) that keep a spreadsheet from changing it.
 *
 * @param text A cell as it stood in the file.
 */
export function cleanText(text: string): string {
  if (plain.test(text) && !text.startsWith('=') && !text.startsWith("'")) return text;
  const forced = /^\s*="([^"]*)"\s*$/.exec(text) ?? /^\s*'([^']+)$/.exec(text);
  if (forced) return cleanText(forced[1] ?? '');
  return text.replace(hiddenCharacters, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}
