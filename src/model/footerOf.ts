import type { Dispute } from '../domain/Snapshot.ts';
import { sourceLanguage } from '../domain/sourceLanguage.ts';
import { charts } from '../i18n/charts.ts';
import { formatDate, formatShortDate } from '../i18n/formatDate.ts';
import { invented } from '../i18n/invented.ts';
import type { Language } from '../i18n/Text.ts';
import type { Coverage } from './Coverage.ts';

/** A piece of a footer's entry; what the source says itself has its language, all else is in the reader's. */
export interface FooterRun {
  readonly text: string;
  readonly language?: Language;
}

export interface FooterEntry {
  readonly id: string;
  readonly runs: readonly FooterRun[];
}

/** Who disputes figures and when, and in which words. */
export function disputeRuns({ by, on, text }: Dispute, language: Language): readonly FooterRun[] {
  return [{ text: `${charts.dispute[language]({ by, on: formatShortDate(on, language) })} ` }, { text, language: sourceLanguage }];
}

/** Where the figures come from and what is said about them: that they are invented, if they are; source and status date; and below, the source's note and the disputes. */
export function footerOf({ language, snapshot, groupedOn }: Pick<Coverage, 'language' | 'snapshot' | 'groupedOn'>): {
  readonly source: readonly FooterEntry[];
  readonly remarks: readonly FooterEntry[];
} {
  const { source, fileName, asOf } = snapshot;
  const own = (text: string): FooterRun => ({ text, language: sourceLanguage });
  return {
    source: [
      ...(source.invented ? [{ id: 'invented', runs: [{ text: invented.words[language] }] }] : []),
      { id: 'source', runs: [{ text: `${charts.source[language]} ` }, own(source.title || fileName)] },
      { id: 'as-of', runs: [{ text: charts.asOf[language]({ date: formatDate(asOf, language) }) }] },
      ...(groupedOn === null
        ? []
        : [{ id: 'grouped-on', runs: [{ text: charts.groupedOn[language]({ date: formatDate(groupedOn, language) }) }] }]),
    ],
    remarks: [
      ...(source.note ? [{ id: 'note', runs: [own(source.note)] }] : []),
      ...source.disputes.map((dispute, index) => ({ id: `dispute ${index}`, runs: disputeRuns(dispute, language) })),
    ],
  };
}

/** An entry as plain text. */
export function footerText({ runs }: FooterEntry): string {
  return runs.map(({ text }) => text).join('');
}
