import { locales } from './formatNumber.ts';
import type { Language } from './Text.ts';

const formats = {
  da: new Intl.ListFormat(locales.da, { type: 'conjunction' }),
  en: new Intl.ListFormat(locales.en, { type: 'conjunction' }),
} as const satisfies Record<Language, Intl.ListFormat>;

/** "Varde, Esbjerg og Billund". */
export function listText(items: readonly string[], language: Language): string {
  return formats[language].format(items);
}
