import type { ChartFrame } from '../charts/ChartParts.ts';
import { charts } from '../i18n/charts.ts';
import { locales } from '../i18n/formatNumber.ts';
import { comparatorOf } from './comparator.ts';
import { comparatorFooter } from './comparatorFooter.ts';
import type { Coverage } from './Coverage.ts';
import { shortDispute } from './disputes/shortDispute.ts';
import { shownDisputes } from './disputes/shownDisputes.ts';
import { footerOf, footerText } from './footerOf.ts';
import { otherSources } from './otherSources.ts';
import { markInvented } from './markInvented.ts';

/** The parts every chart of a coverage shares: language, source, status date, comparator, notes, disputes, view code. */
export function chartFrame(
  coverage: Coverage,
  texts: {
    readonly title: string;
    readonly subtitle: string;
    readonly description: string;
    readonly caveat: string | null;
    /** Whether the picture holds its figures against the comparator: then its footer says how that came about, and its heading names it. */
    readonly compared: boolean;
    /** Whether the title or the subtitle names the comparator by itself; otherwise it is named after the subtitle. */
    readonly named: boolean;
    /** The tables of other dates that the chart shows too. */
    readonly others?: readonly Coverage[];
  },
): ChartFrame {
  const { language } = coverage;
  const { source, remarks } = footerOf(coverage, shownDisputes(coverage).map(shortDispute));
  const comparator = texts.compared && !texts.named ? comparatorOf(coverage) : null;
  const subtitle = comparator ? charts.comparedWith[language]({ subtitle: texts.subtitle, comparator: comparator.name }) : texts.subtitle;
  return {
    locale: locales[language],
    title: texts.title,
    subtitle: markInvented(coverage.snapshot.source, subtitle, language),
    description: texts.description,
    footer: [
      ...source.map(footerText),
      ...otherSources(coverage, texts.others ?? []),
      ...(texts.compared ? [comparatorFooter(coverage)] : []),
      ...remarks.map(footerText),
      ...(texts.caveat ? [texts.caveat] : []),
    ],
    viewCode: charts.viewCode[language]({ code: coverage.viewCode }),
  };
}
