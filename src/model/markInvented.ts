import type { Source } from '../domain/Snapshot.ts';
import { invented } from '../i18n/invented.ts';
import type { Language } from '../i18n/Text.ts';

/** The text, after the words that its figures are invented where they are. */
export function markInvented(source: Pick<Source, 'invented'>, text: string, language: Language): string {
  return source.invented ? invented.before[language]({ text }) : text;
}
