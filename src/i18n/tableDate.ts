import type { IsoDate } from '../lib/IsoDate.ts';
import type { Language } from './Text.ts';

/** A day as a spreadsheet of that language takes it for a date: "31-12-2024" in Danish, "2024-12-31" in English; '' for an open end. */
export function tableDate(date: IsoDate | null, language: Language): string {
  if (date === null) return '';
  return language === 'da' ? date.split('-').toReversed().join('-') : date;
}
