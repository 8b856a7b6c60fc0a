import type { ComparatorMark } from '../../charts/ChartParts.ts';
import type { DumbbellRowSpec, DumbbellSpec } from '../../charts/dumbbell/DumbbellSpec.ts';
import { insuredPerCapacity } from '../../domain/indicators/insuredPerCapacity.ts';
import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { chartFrame } from '../chartFrame.ts';
import { comparatorMark } from '../comparatorMark.ts';
import { comparatorOf } from '../comparator.ts';
import { municipalityRows, type Coverage } from '../Coverage.ts';
import { carriesMore, isAbove, isCompared } from '../carriesMore.ts';
import { extremes } from '../extremes.ts';
import { axisFormat, figureOf } from '../figure.ts';
import { ranking } from '../ranking.ts';
import { scope } from '../scope.ts';
import { isSmall, smallNumberNote } from '../smallNumbers.ts';

/** Two lines of one comparator are told apart by what they are of. */
function labelled(mark: ComparatorMark | null, of: string): ComparatorMark | null {
  return mark && { ...mark, label: `${mark.label} ${of}` };
}

/** The way from insured per capacity to insured per filled capacity, highest first; highlighted are those that the title counts. */
export function dumbbellSpec(coverage: Coverage): DumbbellSpec {
  const { language } = coverage;
  const comparator = comparatorOf(coverage);
  const ranked = ranking(municipalityRows(coverage), insuredPerFilled, coverage.nameOf);
  const end = (row: (typeof ranked)[number]['row'], indicator: typeof insuredPerFilled): DumbbellRowSpec['from'] => {
    const { value, text } = figureOf(row, indicator, language);
    return { value, text };
  };
  const against = labelled(comparatorMark(coverage, insuredPerFilled), charts.toPerFilled[language]);
  return {
    kind: 'dumbbell',
    ...chartFrame(coverage, {
      title: carriesMore(coverage, comparator),
      subtitle: charts.orderedByPerFilled[language]({ area: scope(coverage) }),
      description: compare.dumbbellDescription[language]({
        rows: formatCount(ranked.length, language),
        first: extremes(ranked, insuredPerFilled, coverage),
      }),
      caveat: charts.caution[language],
      compared: against !== null,
      named: isCompared(coverage, comparator),
    }),
    axis: { title: insuredPerFilled.label[language], format: axisFormat(insuredPerFilled), fromZero: false, comparator: against },
    fromComparator:
      comparator?.norm === null ? labelled(comparatorMark(coverage, insuredPerCapacity), charts.fromPerCapacity[language]) : null,
    fromLabel: charts.fromPerCapacity[language],
    toLabel: charts.toPerFilled[language],
    rows: ranked.map(({ row }) => ({
      id: row.code,
      label: coverage.nameOf(row.code),
      emphasis: isSmall(row) ? 'pale' : isAbove(row, insuredPerFilled, comparator) ? 'highlight' : 'plain',
      from: end(row, insuredPerCapacity),
      to: end(row, insuredPerFilled),
      note: smallNumberNote(row, 'per-filled', language),
    })),
  };
}
