import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { joinNames } from '../../i18n/joinNames.ts';
import { links } from '../../i18n/links.ts';
import type { Language } from '../../i18n/Text.ts';
import { supplementKindIds } from '../../lib/SupplementColumn.ts';
import type { Enclosed } from '../../state/linked/shareLink.ts';

/** "1. januar 2017 – 1. juli 2026"; one day alone. */
function span(tables: Enclosed['tables'] | Enclosed['beside'], language: Language): string {
  const days = [...new Set(tables.map(({ snapshot }) => snapshot.asOf))].toSorted();
  return [...new Set([days[0], days.at(-1)])].map((day) => (day ? formatDate(day, language) : '')).join(' – ');
}

/** Names what a link brings with it: "tabellen pr. 1. juli 2026, gruppen »Vestkysten« og 2 noter på tidsaksen"; '' for nothing. */
export function enclosedText({ tables, beside, groups, norms, notes }: Enclosed, language: Language): string {
  const kinds = supplementKindIds.map((kind) => ({ kind, ofKind: beside.filter(({ snapshot }) => snapshot.kind === kind) }));
  const names = groups?.areas.map(({ name }) => name) ?? [];
  const parts = [
    ...(tables.length > 0 ? [links.tables[language]({ count: formatCount(tables.length, language), dates: span(tables, language) })] : []),
    ...kinds.flatMap(({ kind, ofKind }) =>
      ofKind.length > 0
        ? [links.besideTable[language]({ title: supplementKinds[kind].title[language], dates: span(ofKind, language) })]
        : [],
    ),
    ...(names.length > 0
      ? [links.groups[language]({ count: formatCount(names.length, language), names: joinNames(names, language) })]
      : []),
    ...(norms ? [links.norms[language]] : []),
    ...(notes.length > 0 ? [links.notes[language]({ count: formatCount(notes.length, language) })] : []),
  ];
  return joinNames(parts, language);
}
