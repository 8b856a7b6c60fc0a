import { formatDate } from '../../i18n/formatDate.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { links } from '../../i18n/links.ts';
import type { Language } from '../../i18n/Text.ts';
import type { SharedLink } from '../../state/linked/shareLink.ts';

/** Names the tables that a link brings with it: "2 tabeller (1. januar 2017 – 1. juli 2026)". There is at least one. */
export function tablesIn({ tables }: SharedLink, language: Language): string {
  const days = [...new Set(tables.map(({ snapshot }) => snapshot.asOf))].toSorted();
  const dates = [...new Set([days[0], days.at(-1)])].map((day) => formatDate(day!, language)).join(' – ');
  return links.tables[language]({ count: formatCount(tables.length, language), dates });
}
