import type { IsoDate } from '../lib/IsoDate.ts';
import type { Language } from './Text.ts';
import { locales } from './formatNumber.ts';

function asDate(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function formatters(options: Intl.DateTimeFormatOptions): Readonly<Record<Language, Intl.DateTimeFormat>> {
  return { da: new Intl.DateTimeFormat(locales.da, options), en: new Intl.DateTimeFormat(locales.en, options) };
}

// Making one takes longer than using it a hundred times.
const longFormats = formatters({ dateStyle: 'long', timeZone: 'UTC' });
const shortFormats = formatters({ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });

/** The dates of forty years of months stand on the axis of each chart again. */
const shortTexts = new Map<string, string>();

/** "11. november 2024", "11 November 2024". */
export function formatDate(date: IsoDate, language: Language): string {
  return longFormats[language].format(asDate(date));
}

/** "11.11.2024", "11/11/2024": for lists and narrow places. */
export function formatShortDate(date: IsoDate, language: Language): string {
  const key = `${language} ${date}`;
  const known = shortTexts.get(key);
  if (known !== undefined) return known;
  const text = shortFormats[language].format(asDate(date));
  shortTexts.set(key, text);
  return text;
}
