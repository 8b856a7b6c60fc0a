import { locales } from './formatNumber.ts';
import type { Language } from './Text.ts';

const formats = { da: new Intl.ListFormat(locales.da), en: new Intl.ListFormat(locales.en) };

/** "Varde, Vejen og Esbjerg". */
export function joinNames(names: readonly string[], language: Language): string {
  return formats[language].format(names);
}
