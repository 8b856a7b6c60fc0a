import type { IsoDate } from '../lib/IsoDate.ts';
import { formatShortDate } from './formatDate.ts';
import type { Language, Message, Text } from './Text.ts';

const always: Text = { da: 'uden datoer', en: 'without dates' };
const since: Message<string> = { da: (date) => `fra ${date}`, en: (date) => `from ${date}` };
const until: Message<string> = { da: (date) => `til og med ${date}`, en: (date) => `until ${date}` };
const between: Message<readonly [string, string]> = { da: ([a, b]) => `${a} – ${b}`, en: ([a, b]) => `${a} – ${b}` };

/** "01.07.2022 – 31.12.2026", "fra 01.07.2025", "til og med 30.06.2025", "uden datoer". Both ends count. */
export function periodText(
  { validFrom, validTo }: { readonly validFrom: IsoDate | null; readonly validTo: IsoDate | null },
  language: Language,
): string {
  const first = validFrom && formatShortDate(validFrom, language);
  const last = validTo && formatShortDate(validTo, language);
  if (first !== null && last !== null) return between[language]([first, last]);
  if (first !== null) return since[language](first);
  return last === null ? always[language] : until[language](last);
}
