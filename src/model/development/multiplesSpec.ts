import type { MultiplesSpec } from '../../charts/multiples/MultiplesSpec.ts';
import { development as texts } from '../../i18n/development.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { time } from '../../i18n/time.ts';
import { chartFrame } from '../chartFrame.ts';
import type { Coverage } from '../Coverage.ts';
import { axisFormat } from '../figure.ts';
import { scope } from '../scope.ts';
import { areaSeries, comparatorSeries } from '../time/areaSeries.ts';
import type { DatedCoverages } from '../time/datedCoverages.ts';
import { timeDates } from '../time/timeDates.ts';
import { timeMarks } from '../time/timeMarks.ts';
import { changeOf, municipalityPairs } from './AreaPair.ts';
import { municipalityLines } from './linesOf.ts';

/** In how many municipalities the figure is higher and lower at the later of two dates, unrounded values compared. */
function title(earlier: Coverage | null, later: Coverage): string {
  const { language, indicator } = later;
  const label = indicator.label[language];
  if (earlier === null) return time.municipalities[language]({ indicator: label, area: scope(later) });
  const changes = municipalityPairs(earlier, later)
    .map((pair) => changeOf(pair, indicator))
    .filter((change) => change !== null);
  const count = (fits: (change: number) => boolean): string => formatCount(changes.filter(fits).length, language);
  return texts.multiplesTitle[language]({
    indicator: label,
    higher: count((change) => change > 0),
    lower: count((change) => change < 0),
    all: formatCount(changes.length, language),
    from: formatDate(earlier.snapshot.asOf, language),
    to: formatDate(later.snapshot.asOf, language),
  });
}

/** The chosen indicator over the status dates, one small panel a municipality on the same scales, with the comparator's line in each. */
export function multiplesSpec(earlier: Coverage | null, later: Coverage, dates: readonly DatedCoverages[]): MultiplesSpec {
  const { language, indicator } = later;
  const panels = municipalityLines(later).map((area) => areaSeries(area, dates, indicator, later));
  const comparator = comparatorSeries(dates, indicator, later);
  return {
    kind: 'multiples',
    ...chartFrame(later, {
      title: title(earlier, later),
      subtitle: indicator.definition[language],
      description: time.description[language]({
        dates: formatCount(dates.length, language),
        areas: panels.map(({ label }) => label).join(', '),
      }),
      caveat: indicator.caveats[0]?.[language] ?? null,
      compared: comparator !== null,
      named: false,
      others: dates.flatMap(({ views }) => views),
    }),
    axis: { title: indicator.shortLabel[language], format: axisFormat(indicator), fromZero: indicator.unit !== 'persons-per-capacity' },
    dates: timeDates(dates, language),
    comparator,
    marks: timeMarks(later),
    earlierLabel: time.earlier[language],
    panels,
  };
}
