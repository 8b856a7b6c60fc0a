import { locales } from './formatNumber.ts';
import type { Language } from './Text.ts';

/** Writes a moment as the reader's clock shows it: "11. november 2024 kl. 14.05". @param moment UTC, ISO 8601. */
export function formatMoment(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));
}
