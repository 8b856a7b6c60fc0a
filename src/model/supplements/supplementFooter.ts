import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { supplements } from '../../i18n/supplements.ts';
import { shortDispute } from '../disputes/shortDispute.ts';
import { footerOf, footerText } from '../footerOf.ts';
import type { SupplementView } from './SupplementView.ts';

/** Where a table beside the coverage tables comes from, of which day or year it is, and what is said about it; its kind's caveat last. */
export function supplementFooter(
  { language, table, groupedOn, nameOf }: SupplementView,
  between: readonly string[] = [],
): readonly string[] {
  const { id, kind, asOf, source, fileName } = table;
  const footer = footerOf(
    { language, groupedOn, nameOf, snapshot: { id, asOf, source, fileName, observations: [], totals: [] } },
    source.disputes.map(shortDispute),
  );
  const isYear = supplementKinds[kind].period === 'year';
  return [
    ...footer.source.map((entry) =>
      entry.id === 'as-of' && isYear ? supplements.ofYear[language]({ year: asOf.slice(0, 4) }) : footerText(entry),
    ),
    ...between,
    ...footer.remarks.map(footerText),
    supplementKinds[kind].caveat[language],
  ];
}
