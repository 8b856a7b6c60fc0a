import type { Dispute } from '../../domain/Snapshot.ts';
import { sourceLanguage } from '../../domain/sourceLanguage.ts';
import { disputes } from '../../i18n/disputes.ts';
import { formatShortDate } from '../../i18n/formatDate.ts';
import type { Language } from '../../i18n/Text.ts';
import type { FooterEntry, FooterRun } from '../FooterEntry.ts';

/** What a dispute is told with: the reader's language and the names of municipalities. */
interface Telling {
  readonly language: Language;
  readonly nameOf: (code: string) => string;
}

function leadOf({ by, on, areaCode }: Dispute, { language, nameOf }: Telling, code: string | null): string {
  const said = { by, on: formatShortDate(on, language) };
  if (areaCode === undefined) return disputes.ofTable[language](said);
  const area = nameOf(areaCode);
  return code === null || code === areaCode ? disputes.ofRow[language]({ ...said, area }) : disputes.inSum[language]({ ...said, area });
}

/**
 * Who disputes which figures and when, and in which words.
 *
 * @param code Of the area whose figure it stands with: a disputed row of another area counts in there. Null where it stands with no certain figure.
 */
export function disputeRuns(dispute: Dispute, telling: Telling, code: string | null = null): readonly FooterRun[] {
  return [{ text: `${leadOf(dispute, telling, code)} ` }, { text: dispute.text, language: sourceLanguage }];
}

/** Several disputes as `disputeRuns` tells them. */
export function disputeEntries(disputed: readonly Dispute[], telling: Telling, code: string | null = null): readonly FooterEntry[] {
  return disputed.map((dispute, index) => ({ id: `dispute ${index}`, runs: disputeRuns(dispute, telling, code) }));
}
