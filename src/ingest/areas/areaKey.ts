import { cleanText } from '../text/cleanText.ts';

/** A name as the file wrote it, reduced to what identifies an area. */
export interface AreaKey {
  /** Letters only, lower case, "å" as "aa". */
  readonly exact: string;
  /** Also "ø" as "oe" and "æ" as "ae", as systems without Danish letters write. */
  readonly ascii: string;
  /** An official code standing in or beside the name ("0563 Fanø", "563"). */
  readonly code: string | null;
}

const suffix = /\s*[,(]?\s*\b(?:regions)?(?:kommunes?|kommuner|komm?\.?|municipality|k\.)\s*\)?\s*$/i;
const prefix = /^(?:kommunen?|municipality of|the municipality of)\s+/i;
const footnote = /(?:[\s*†‡¹²³⁰⁴-⁹#]|\s?\d{1,2}\)|\[\w{1,2}\]|\((?:\d|[a-e])\))+$/;

/**
 * Reduces an area's name to a key: without "Kommune", footnote marks, stars, case, hyphens and spaces.
 *
 * @param text The name cell as it stood in the file.
 */
export function areaKey(text: string): AreaKey {
  let name = cleanText(text).replace(/^["'“”]+|["'“”]+$/g, '');
  let code: string | null = null;
  const leading = /^(?:\(?(\d{3,4})\)?)\s*[-–:.,)]?\s*(?=\p{L}|$)/u.exec(name);
  const trailing = /\s*[-–:,]?\s*[([]?(\d{3,4})[)\]]?$/.exec(name);
  if (leading) {
    code = (leading[1] as string).padStart(4, '0');
    name = name.slice(leading[0].length);
  } else if (trailing && /\p{L}/u.test(name)) {
    code = (trailing[1] as string).padStart(4, '0');
    name = name.slice(0, trailing.index);
  }
  name = name
    .replace(/^[\s*†‡]+/, '')
    .replace(footnote, '')
    .replace(prefix, '')
    .replace(suffix, '')
    .replace(footnote, '')
    .replace(/(?<=\p{L})\d{1,2}$/u, '')
    .trim();
  const exact = name
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replace(/[àáâä]/g, 'a')
    .replace(/[èéêë]/g, 'e')
    .replaceAll('ö', 'ø')
    .replaceAll('ü', 'y')
    .replace(/[^a-zæø0-9\uFFFD?]/g, '');
  return { exact, ascii: exact.replaceAll('ø', 'oe').replaceAll('æ', 'ae'), code };
}
