import type { Dispute } from '../domain/Snapshot.ts';
import { sourceLanguage } from '../domain/sourceLanguage.ts';
import { charts } from '../i18n/charts.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { invented } from '../i18n/invented.ts';
import type { Coverage } from './Coverage.ts';
import { disputeEntries } from './disputes/disputeRuns.ts';
import type { FooterEntry, FooterRun } from './FooterEntry.ts';

/**
 * Where the figures come from and what is said about them: that they are invented, if they are; source and status date; and below, the source's note and the disputes.
 *
 * @param disputed Those that the shown figures are subject to.
 */
export function footerOf(
  { language, snapshot, groupedOn, nameOf }: Pick<Coverage, 'language' | 'snapshot' | 'groupedOn' | 'nameOf'>,
  disputed: readonly Dispute[],
): {
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
    remarks: [...(source.note ? [{ id: 'note', runs: [own(source.note)] }] : []), ...disputeEntries(disputed, { language, nameOf })],
  };
}

/** An entry as plain text. */
export function footerText({ runs }: FooterEntry): string {
  return runs.map(({ text }) => text).join('');
}
