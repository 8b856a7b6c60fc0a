import type { LineSpec } from '../../charts/line/LineSpec.ts';
import type { AreaSeries } from '../../charts/time/TimeSpec.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { figureStates } from '../../i18n/figures.ts';
import { formatShortDate } from '../../i18n/formatDate.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { time } from '../../i18n/time.ts';
import { chartFrame } from '../chartFrame.ts';
import { comparatorOf, comparatorValue } from '../comparator.ts';
import type { Coverage } from '../Coverage.ts';
import { axisFormat, writeValue } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import type { DatedCoverages } from './datedCoverages.ts';
import { seriesOf } from './seriesOf.ts';
import { timeMarks } from './timeMarks.ts';

/** One line of a chart over time: an area and where its row is found in the coverage of a date. */
export interface LineArea {
  readonly id: string;
  readonly label: string;
  readonly emphasis: AreaSeries['emphasis'];
  /** Undefined where a table is not about the area at all. */
  readonly row: (coverage: Coverage) => { readonly indicators: Readonly<Record<string, number | null>> } | undefined;
}

function latestText(values: readonly (number | null)[], indicator: Indicator, { language }: Coverage): string {
  const latest = values.at(-1) ?? null;
  return latest === null ? figureStates.missing[language] : writeValue(latest, indicator, language, rankedDecimals(indicator));
}

/** The title states how the first area's figure went, unrounded values compared; without two of them it names the measure. */
function title(first: AreaSeries | undefined, indicator: Indicator, coverage: Coverage): string {
  const { language } = coverage;
  const known = first?.values.filter((value) => value !== null) ?? [];
  const [from, to] = [known[0], known.at(-1)];
  if (!first || known.length < 2 || from === undefined || to === undefined) return indicator.label[language];
  const written = (value: number): string => writeValue(value, indicator, language, rankedDecimals(indicator));
  return time.changed[language]({
    indicator: indicator.label[language],
    area: first.label,
    from: written(from),
    to: written(to),
    count: formatCount(known.length, language),
  });
}

/**
 * One indicator over the status dates, a line an area, against the comparator's line.
 *
 * @param coverage The present view: decides language, comparator and source.
 * @param dates The same view at every status date.
 */
export function lineSpec(coverage: Coverage, dates: readonly DatedCoverages[], areas: readonly LineArea[], indicator: Indicator): LineSpec {
  const { language } = coverage;
  const comparator = comparatorOf(coverage);
  const series = areas.map(({ id, label, emphasis, row }): AreaSeries => {
    const found = seriesOf(dates, (each) => row(each)?.indicators[indicator.id]);
    return { id, label, emphasis, ...found, text: latestText(found.values, indicator, coverage) };
  });
  const against = seriesOf(dates, (each) => {
    const same = comparatorOf(each);
    return same?.id === comparator?.id ? (comparatorValue(same, indicator) ?? undefined) : undefined;
  });
  const compared = comparator !== null && against.values.some((value) => value !== null);
  return {
    kind: 'line',
    ...chartFrame(coverage, {
      title: title(series[0], indicator, coverage),
      subtitle: indicator.definition[language],
      description: time.description[language]({
        dates: formatCount(dates.length, language),
        areas: areas.map(({ label }) => label).join(', '),
      }),
      caveat: indicator.caveats[0]?.[language] ?? null,
      compared,
    }),
    axis: { title: indicator.shortLabel[language], format: axisFormat(indicator), fromZero: indicator.unit !== 'persons-per-capacity' },
    dates: dates.map(({ date }) => ({ date, text: formatShortDate(date, language) })),
    series,
    context: null,
    comparator: compared ? { label: comparator.name, ...against, text: latestText(against.values, indicator, coverage) } : null,
    marks: timeMarks(language),
    earlierLabel: time.earlier[language],
  };
}
