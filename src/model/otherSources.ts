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

/** A table of another date. */
export interface CitedTable {
  readonly title: string;
  /** Its date as it is printed. */
  readonly date: () => string;
}

/** The titles of tables of other dates, each with its first and last. */
export function cited(tables: readonly CitedTable[], language: Language): readonly string[] {
  const spans = new Map<string, { readonly first: CitedTable; readonly last: CitedTable }>();
  for (const table of tables) spans.set(table.title, { first: spans.get(table.title)?.first ?? table, last: table });
  const titles = [...spans].map(([title, { first, last }]) =>
    charts.otherSource[language]({ title, date: first === last ? first.date() : `${first.date()}–${last.date()}` }),
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
  const spans = new Map<string, { first: Coverage; last: Coverage }>();
  const disputes = new Set<string>();
  const dateOf = ({ snapshot }: Coverage): string => formatShortDate(snapshot.asOf, language);
  for (const other of others) {
    const { id, source, fileName } = other.snapshot;
    if (id === present.id) continue;
    const title = source.title || fileName;
    const span = spans.get(title);
    if (span) span.last = other;
    else spans.set(title, { first: other, last: other });
    if (source.disputes.length === 0) continue;
    for (const entry of disputeEntries(shownDisputes(other).map(shortDispute), { language, nameOf })) {
      disputes.add(`${texts.ofDate[language]({ date: dateOf(other) })} ${footerText(entry)}`);
    }
  }
  const tables = [...spans].flatMap(([title, { first, last }]) =>
    (first === last ? [first] : [first, last]).map((each) => ({ title, date: () => dateOf(each) })),
  );
  return [...cited(tables, language), ...disputes];
}
