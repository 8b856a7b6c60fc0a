import type { ChartFrame } from '../../charts/ChartParts.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { charts } from '../../i18n/charts.ts';
import { formatShortDate } from '../../i18n/formatDate.ts';
import { locales } from '../../i18n/formatNumber.ts';
import { supplements } from '../../i18n/supplements.ts';
import type { Language } from '../../i18n/Text.ts';
import { cited } from '../otherSources.ts';
import { markInvented } from '../markInvented.ts';
import { supplementFooter } from './supplementFooter.ts';
import type { SupplementView } from './SupplementView.ts';

/** The sources of the other dates; the present table's own stands in the footer already. */
function citedViews(views: readonly SupplementView[], present: string, language: Language): readonly string[] {
  const tables = views.map(({ table }) => table).filter(({ id }) => id !== present);
  return cited(
    tables.map(({ kind, asOf, source, fileName }) => ({
      title: source.title || fileName,
      date: () => (supplementKinds[kind].period === 'year' ? asOf.slice(0, 4) : formatShortDate(asOf, language)),
    })),
    language,
  );
}

/** The parts of a chart of a table beside the coverage tables: language, source, its own status date, the caveat of its kind, disputes, view code. */
export function supplementFrame(
  view: SupplementView,
  texts: Pick<ChartFrame, 'title' | 'subtitle' | 'description'>,
  beside: {
    /** Names what the figures are held against; null for nothing. */
    readonly comparator: string | null;
    /** The tables of other dates that the chart shows too. */
    readonly others?: readonly SupplementView[];
  },
): ChartFrame {
  const { language, table, viewCode } = view;
  const { id, source } = table;
  const { comparator, others = [] } = beside;
  const subtitle = comparator === null ? texts.subtitle : charts.comparedWith[language]({ subtitle: texts.subtitle, comparator });
  return {
    locale: locales[language],
    title: texts.title,
    subtitle: markInvented(source, subtitle, language),
    description: texts.description,
    footer: supplementFooter(view, [
      ...citedViews(others, id, language),
      ...(comparator === null ? [] : [supplements.comparedTotal[language]({ area: comparator })]),
    ]),
    viewCode: charts.viewCode[language]({ code: viewCode }),
  };
}
