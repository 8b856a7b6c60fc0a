import type { AreaSeries, TimeSeries } from '../../charts/time/TimeSpec.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { figureStates } from '../../i18n/figures.ts';
import { onceFor } from '../../lib/onceFor.ts';
import { comparatorOf, comparatorValue } from '../comparator.ts';
import { comparatorRowId } from '../comparatorRow.ts';
import type { Coverage, CoverageRow } from '../Coverage.ts';
import { figureOf, writeValue } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import type { DatedCoverages } from './datedCoverages.ts';
import { comparatorAt } from './comparatorAt.ts';
import { municipalitySeries } from './municipalitySeries.ts';
import { seriesOf, type Series } from './seriesOf.ts';

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

/** Why a line has a gap at a status date, in the words of every other figure: not reported and not defined are different things. */
export function gapText(
  area: LineArea | undefined,
  date: DatedCoverages | undefined,
  indicator: Indicator,
  { language }: Coverage,
): string {
  const row = date?.views.map((view) => area?.row(view)).findLast((each) => each?.indicators[indicator.id] !== undefined);
  return row?.indicators[indicator.id] === null ? figureOf(row, indicator, language).text : figureStates.missing[language];
}

function textOf(value: number, indicator: Indicator, { language }: Coverage): string {
  return writeValue(value, indicator, language, rankedDecimals(indicator));
}

/** An area's figure at every status date, with what was published before. */
export function areaSeries(area: LineArea, dates: readonly DatedCoverages[], indicator: Indicator, coverage: Coverage): AreaSeries {
  const { id, label, emphasis, row, municipality } = area;
  const found =
    municipality === undefined
      ? seriesOf(dates, (each) => row(each)?.indicators[indicator.id])
      : municipalitySeries(dates, municipality, indicator);
  const latest = found.values.at(-1) ?? null;
  const text = latest === null ? gapText(area, dates.at(-1), indicator, coverage) : textOf(latest, indicator, coverage);
  return { id, label, emphasis, ...found, text };
}

/** The charts of a view all ask for the same ones. */
const against = onceFor((dates: readonly DatedCoverages[]) =>
  onceFor((coverage: Coverage) =>
    onceFor((indicator: Indicator): Series => {
      return seriesOf(dates, (each) => {
        const same = comparatorAt(each, coverage);
        return same?.comparable ? (comparatorValue(same.comparator, indicator) ?? undefined) : undefined;
      });
    }),
  ),
);

/** The comparator's figure at every status date, a gap where it is not about the same; null where it has none, or none that can be compared. */
export function comparatorSeries(dates: readonly DatedCoverages[], indicator: Indicator, coverage: Coverage): TimeSeries | null {
  const comparator = comparatorOf(coverage);
  const found = against(dates)(coverage)(indicator);
  if (!comparator || found.values.every((value) => value === null)) return null;
  const latest = found.values.at(-1) ?? null;
  const text = latest === null ? figureStates.missing[coverage.language] : textOf(latest, indicator, coverage);
  return { label: comparator.name, ...found, text };
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
