import type { AreaSeries, TimeSeries } from '../../charts/time/TimeSpec.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { figureStates } from '../../i18n/figures.ts';
import { comparatorOf, comparatorValue } from '../comparator.ts';
import { comparatorRowId } from '../comparatorRow.ts';
import type { Coverage, CoverageRow } from '../Coverage.ts';
import { writeValue } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import type { DatedCoverages } from './datedCoverages.ts';
import { comparatorAt } from './comparatorAt.ts';
import { municipalitySeries } from './municipalitySeries.ts';
import { seriesOf } from './seriesOf.ts';

/** One line of a chart over time: an area and where its row is found in the coverage of a date. */
export interface LineArea {
  readonly id: string;
  readonly label: string;
  readonly emphasis: AreaSeries['emphasis'];
  /** Undefined where a table is not about the area at all. */
  readonly row: (coverage: Coverage) => CoverageRow | undefined;
  /** Its code, where it is one municipality at every date. */
  readonly municipality?: string;
}

function latestText(values: readonly (number | null)[], indicator: Indicator, { language }: Coverage): string {
  const latest = values.at(-1) ?? null;
  return latest === null ? figureStates.missing[language] : writeValue(latest, indicator, language, rankedDecimals(indicator));
}

/** An area's figure at every status date, with what was published before. */
export function areaSeries(
  { id, label, emphasis, row, municipality }: LineArea,
  dates: readonly DatedCoverages[],
  indicator: Indicator,
  coverage: Coverage,
): AreaSeries {
  const found =
    municipality === undefined
      ? seriesOf(dates, (each) => row(each)?.indicators[indicator.id])
      : municipalitySeries(dates, municipality, indicator);
  return { id, label, emphasis, ...found, text: latestText(found.values, indicator, coverage) };
}

/** The comparator's figure at every status date, a gap where it is not about the same; null where it has none, or none that can be compared. */
export function comparatorSeries(dates: readonly DatedCoverages[], indicator: Indicator, coverage: Coverage): TimeSeries | null {
  const comparator = comparatorOf(coverage);
  const against = seriesOf(dates, (each) => {
    const same = comparatorAt(each, coverage);
    return same?.comparable ? (comparatorValue(same.comparator, indicator) ?? undefined) : undefined;
  });
  if (!comparator || against.values.every((value) => value === null)) return null;
  return { label: comparator.name, ...against, text: latestText(against.values, indicator, coverage) };
}

/** The comparator as a line: the row it is of at each date. Null where there is none; the norm has no rows. */
export function comparatorArea(coverage: Coverage): LineArea | null {
  const comparator = comparatorOf(coverage);
  if (!comparator) return null;
  return {
    id: comparatorRowId,
    label: comparator.name,
    emphasis: 'plain',
    row: (each) => {
      const same = comparatorAt(each, coverage);
      return same?.comparable ? (same.comparator.row ?? undefined) : undefined;
    },
  };
}
