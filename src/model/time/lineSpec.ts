import type { LineSpec } from '../../charts/line/LineSpec.ts';
import type { AreaSeries, TimeSeries } from '../../charts/time/TimeSpec.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { time } from '../../i18n/time.ts';
import { chartFrame } from '../chartFrame.ts';
import type { Coverage } from '../Coverage.ts';
import { axisFormat, writeValue } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import { scope } from '../scope.ts';
import { areaSeries, comparatorSeries, type LineArea } from './areaSeries.ts';
import type { DatedCoverages } from './datedCoverages.ts';
import { timeDates } from './timeDates.ts';
import { timeMarks } from './timeMarks.ts';

/** Pale lines without names, and what they are. */
export interface LineContext {
  readonly label: string;
  readonly areas: readonly LineArea[];
}

/** Whose line the title is about: the highlighted one, or the only one; else what all are held against. */
function subjectOf(series: readonly AreaSeries[], comparator: TimeSeries | null): TimeSeries | null {
  return series.find(({ emphasis }) => emphasis === 'highlight') ?? (series.length === 1 ? (series[0] ?? null) : comparator);
}

/** The title states how its subject's figure went, unrounded values compared; without two of them it names the measure. */
function title(
  { series, comparator }: Pick<LineSpec, 'series' | 'comparator'>,
  areas: readonly LineArea[],
  dates: readonly DatedCoverages[],
  indicator: Indicator,
  coverage: Coverage,
): string {
  const { language } = coverage;
  const subject = subjectOf(series, comparator);
  const values = subject?.values ?? [];
  const isKnown = (value: number | null): boolean => value !== null;
  const count = values.filter(isKnown).length;
  const [firstAt, lastAt] = [values.findIndex(isKnown), values.findLastIndex(isKnown)];
  const [first, last] = [values[firstAt] ?? null, values[lastAt] ?? null];
  const [from, to] = [dates[firstAt]?.date, dates[lastAt]?.date];
  if (!subject || count < 2 || first === null || last === null || from === undefined || to === undefined) {
    const [only] = series.length === 1 ? series : [];
    if (only) return time.ofArea[language]({ indicator: indicator.label[language], area: only.label });
    return time.municipalities[language]({ indicator: indicator.label[language], area: scope(coverage) });
  }
  const written = (value: number): string => writeValue(value, indicator, language, rankedDecimals(indicator));
  const told = {
    indicator: indicator.label[language],
    area: areas[series.findIndex((each) => each === subject)]?.inTitle ?? subject.label,
    first: formatDate(from, language),
    last: formatDate(to, language),
    count: formatCount(count, language),
  };
  const [start, end] = [written(first), written(last)];
  return start === end ? time.sameAtEnds[language]({ ...told, value: end }) : time.changed[language]({ ...told, from: start, to: end });
}

/**
 * One indicator over the status dates, a line an area, against the comparator's line.
 *
 * @param coverage The present view: decides language, comparator and source.
 * @param dates The same view at every status date.
 */
export function lineSpec(
  coverage: Coverage,
  dates: readonly DatedCoverages[],
  areas: readonly LineArea[],
  indicator: Indicator,
  context: LineContext | null = null,
): LineSpec {
  const { language } = coverage;
  const series = areas.map((area) => areaSeries(area, dates, indicator, coverage));
  const comparator = comparatorSeries(dates, indicator, coverage);
  return {
    kind: 'line',
    ...chartFrame(coverage, {
      title: title({ series, comparator }, areas, dates, indicator, coverage),
      subtitle: indicator.definition[language],
      description: time.description[language]({
        dates: formatCount(dates.length, language),
        areas: areas.length > 0 || context === null ? areas.map(({ label }) => label).join(', ') : context.label,
      }),
      caveat: indicator.caveats[0]?.[language] ?? null,
      compared: comparator !== null,
      named: false,
      others: dates.flatMap(({ views }) => views),
    }),
    axis: { title: indicator.shortLabel[language], format: axisFormat(indicator), fromZero: indicator.unit !== 'persons-per-capacity' },
    dates: timeDates(dates, language),
    series,
    context: context && {
      label: context.label,
      spanLabel: time.span[language]({ areas: context.label }),
      series: context.areas.map((area) => areaSeries(area, dates, indicator, coverage)),
    },
    comparator,
    marks: timeMarks(coverage),
    earlierLabel: time.earlier[language],
  };
}
