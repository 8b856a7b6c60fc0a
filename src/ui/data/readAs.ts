import type { ReadCell } from '../../ingest/Reading.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { locales } from '../../i18n/formatNumber.ts';
import { reading } from '../../i18n/reading.ts';
import type { Language } from '../../i18n/Text.ts';
import { isIsoDate } from '../../lib/IsoDate.ts';

const plain: Readonly<Record<Language, Intl.NumberFormat>> = {
  da: new Intl.NumberFormat(locales.da, { useGrouping: false, maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat(locales.en, { useGrouping: false, maximumFractionDigits: 6 }),
};

/**
 * What a cell of a row that counts was read as; '' where that is what stands in it anyway. Numbers stand without thousands, so that a misread
 * one shows itself.
 */
export function readAs({ raw, role, state, value }: ReadCell, language: Language): string {
  if (state !== 'read') return raw === '' && role === null ? '' : reading.cellStates[state][language];
  if (value === null) return '';
  if (role === 'as-of' && typeof value === 'string' && isIsoDate(value)) return formatDate(value, language);
  const text = typeof value === 'number' ? plain[language].format(value) : value;
  return text === raw.trim() ? '' : text;
}
