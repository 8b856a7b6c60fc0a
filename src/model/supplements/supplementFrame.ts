import type { ChartFrame } from '../../charts/ChartParts.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { charts } from '../../i18n/charts.ts';
import { locales } from '../../i18n/formatNumber.ts';
import { supplements } from '../../i18n/supplements.ts';
import { shortDispute } from '../disputes/shortDispute.ts';
import { footerOf, footerText } from '../footerOf.ts';
import { markInvented } from '../markInvented.ts';
import type { SupplementView } from './SupplementView.ts';

/** The parts of a chart of a table beside the coverage tables: language, source, its own status date, the caveat of its kind, disputes, view code. */
export function supplementFrame(
  { language, table, groupedOn, nameOf, viewCode }: SupplementView,
  texts: Pick<ChartFrame, 'title' | 'subtitle' | 'description'>,
): ChartFrame {
  const { id, kind, asOf, source, fileName } = table;
  const footer = footerOf(
    { language, groupedOn, nameOf, snapshot: { id, asOf, source, fileName, observations: [], totals: [] } },
    source.disputes.map(shortDispute),
  );
  const isYear = supplementKinds[kind].period === 'year';
  return {
    locale: locales[language],
    title: texts.title,
    subtitle: markInvented(source, texts.subtitle, language),
    description: texts.description,
    footer: [
      ...footer.source.map((entry) =>
        entry.id === 'as-of' && isYear ? supplements.ofYear[language]({ year: asOf.slice(0, 4) }) : footerText(entry),
      ),
      ...footer.remarks.map(footerText),
      supplementKinds[kind].caveat[language],
    ],
    viewCode: charts.viewCode[language]({ code: viewCode }),
  };
}
