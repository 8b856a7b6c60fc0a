import type { ChartFrame } from '../charts/ChartSpec.ts';
import { charts } from '../i18n/charts.ts';
import { comparatorNames, noComparator, pooledRegion } from '../i18n/comparators.ts';
import { formatShortDate, formatDate } from '../i18n/formatDate.ts';
import { locales } from '../i18n/formatNumber.ts';
import { comparatorOf } from './comparator.ts';
import { unitRow, type Coverage } from './Coverage.ts';

function comparatorText(coverage: Coverage): string {
  const { language } = coverage;
  const comparator = comparatorOf(coverage);
  if (!comparator) return noComparator[language];
  const pooled = unitRow(coverage, 'region')?.members !== null;
  return pooled ? pooledRegion[language] : comparatorNames[comparator.id].footer[language];
}

/** The parts every chart of a coverage shares: language, source, status date, comparator, notes, disputes, view code. */
export function chartFrame(
  coverage: Coverage,
  texts: { readonly title: string; readonly subtitle: string; readonly description: string; readonly caveat: string | null },
): ChartFrame {
  const { language, snapshot } = coverage;
  const disputes = snapshot.source.disputes.map((dispute) =>
    charts.dispute[language]({ by: dispute.by, on: formatShortDate(dispute.on, language), text: dispute.text }),
  );
  return {
    locale: locales[language],
    title: texts.title,
    subtitle: texts.subtitle,
    description: texts.description,
    footer: [
      charts.source[language]({ title: snapshot.source.title || snapshot.fileName }),
      charts.asOf[language]({ date: formatDate(snapshot.asOf, language) }),
      comparatorText(coverage),
      ...(snapshot.source.note ? [snapshot.source.note] : []),
      ...disputes,
      ...(texts.caveat ? [texts.caveat] : []),
    ],
    viewCode: charts.viewCode[language]({ code: coverage.viewCode }),
  };
}
