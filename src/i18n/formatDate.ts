import type { IsoDate } from '../lib/IsoDate.ts';
import type { Language } from './Text.ts';
import { locales } from './formatNumber.ts';

function asDate(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

type Writer = (date: IsoDate) => string;

/** Making a format takes longer than using it a hundred times, and the same dates stand on the page and on the axis of each chart again. */
function writers(options: Intl.DateTimeFormatOptions): Readonly<Record<Language, Writer>> {
  return { da: remember(new Intl.DateTimeFormat(locales.da, options)), en: remember(new Intl.DateTimeFormat(locales.en, options)) };
}

function remember(format: Intl.DateTimeFormat): Writer {
  const texts = new Map<IsoDate, string>();
  return (date) => {
    const known = texts.get(date);
    if (known !== undefined) return known;
    const text = format.format(asDate(date));
    texts.set(date, text);
    return text;
  };
}

const long = writers({ dateStyle: 'long', timeZone: 'UTC' });
const short = writers({ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });

/** "11. november 2024", "11 November 2024". */
export function formatDate(date: IsoDate, language: Language): string {
  return long[language](date);
}

/** "11.11.2024", "11/11/2024": for lists and narrow places. */
export function formatShortDate(date: IsoDate, language: Language): string {
  return short[language](date);
}
