import type { Language } from '../../i18n/Text.ts';

/** The time of day: "14.05" in Danish. @param at Milliseconds since 1970. */
export function clockText(at: number, language: Language): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** Minutes and seconds: "7:05". @param milliseconds None below zero are shown. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
