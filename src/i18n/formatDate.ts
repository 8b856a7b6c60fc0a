import type { IsoDate } from '../lib/IsoDate.ts';
import type { Language } from './Text.ts';
import { locales } from './formatNumber.ts';

function asDate(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** "11. november 2024", "11 November 2024". */
export function formatDate(date: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(asDate(date));
}

/** "11.11.2024", "11/11/2024": for lists and narrow places. */
export function formatShortDate(date: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(
    asDate(date),
  );
}
