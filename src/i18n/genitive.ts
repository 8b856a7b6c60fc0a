import type { Language } from './Text.ts';

/** "Vardes", "Gentoftes", "Esbjergs"; names that end in s, x or z take an apostrophe in Danish ("Assens’"), and in English after s only. */
export function genitive(name: string, language: Language): string {
  if (language === 'da') return /[sxz]$/i.test(name) ? `${name}’` : `${name}s`;
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}
