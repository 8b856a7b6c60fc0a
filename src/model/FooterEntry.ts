import type { Language } from '../i18n/Text.ts';

/** A piece of a footer's entry; what the source says itself has its language, all else is in the reader's. */
export interface FooterRun {
  readonly text: string;
  readonly language?: Language;
}

export interface FooterEntry {
  readonly id: string;
  readonly runs: readonly FooterRun[];
}
