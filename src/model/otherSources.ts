import { charts } from '../i18n/charts.ts';
import { disputes as texts } from '../i18n/disputes.ts';
import { formatShortDate } from '../i18n/formatDate.ts';
import { formatCount } from '../i18n/formatNumber.ts';
import type { Language } from '../i18n/Text.ts';
import type { Coverage } from './Coverage.ts';
import { disputeEntries } from './disputes/disputeRuns.ts';
import { shortDispute } from './disputes/shortDispute.ts';
import { shownDisputes } from './disputes/shownDisputes.ts';
import { footerText } from './footerOf.ts';

/** So many sources are named; a footer is no bibliography. */
const named = 3;

/** The titles of tables of other dates, each with its first and last. */
export function cited(dates: ReadonlyMap<string, readonly string[]>, language: Language): readonly string[] {
  const titles = [...dates].map(([title, [first = '', ...more]]) =>
    charts.otherSource[language]({ title, date: more.length === 0 ? first : `${first}–${more.at(-1) ?? ''}` }),
  );
  if (titles.length === 0) return [];
  const rest = titles.length - named;
  const listed = [...titles.slice(0, named), ...(rest > 0 ? [charts.moreSources[language]({ count: formatCount(rest, language) })] : [])];
  return [charts.otherSources[language]({ sources: listed.join('; ') })];
}

/**
 * For the footer of a chart over several dates: where the figures of the other dates come from, and who disputes them.
 *
 * @param coverage The present view, whose own source stands in the footer already.
 */
export function otherSources({ language, snapshot: present, nameOf }: Coverage, others: readonly Coverage[]): readonly string[] {
  const dates = new Map<string, string[]>();
  const disputes = new Set<string>();
  for (const other of others) {
    const { snapshot } = other;
    if (snapshot.id === present.id) continue;
    const date = formatShortDate(snapshot.asOf, language);
    const title = snapshot.source.title || snapshot.fileName;
    dates.set(title, [...(dates.get(title) ?? []), date]);
    for (const entry of disputeEntries(shownDisputes(other).map(shortDispute), { language, nameOf })) {
      disputes.add(`${texts.ofDate[language]({ date })} ${footerText(entry)}`);
    }
  }
  return [...cited(dates, language), ...disputes];
}
