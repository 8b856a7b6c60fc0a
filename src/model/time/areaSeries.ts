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
import { comparatorAt, comparatorKey } from './comparatorAt.ts';
import { municipalitySeries } from './municipalitySeries.ts';
import { seriesOf, type Series } from './seriesOf.ts';

/** One line of a chart over time: an area and where its row is found in the coverage of a date. */
export interface LineArea {
  readonly id: string;
  readonly label: string;
  /** Its name in a title, behind "i", where the label alone would not do. */
  readonly inTitle?: string;
  readonly emphasis: AreaSeries['emphasis'];
  /** Undefined where a table is not about the area at all. */
  readonly row: (coverage: Coverage) => CoverageRow | undefined;
  /** Its code, where it is one municipality at every date. */
  readonly municipality?: string;
  /** Where it is not: all that decides its rows at the same dates. */
  readonly rule?: string;
}

const series = onceFor((_: readonly DatedCoverages[]) => new Map<string, Series>());

/** The charts of a view all ask for the same ones, and those of another date for most of them again. @param rule All that decides what is picked at the same dates. */
function onceByRule(dates: readonly DatedCoverages[], rule: string, make: () => Series): Series {
  const known = series(dates);
  const found = known.get(rule) ?? make();
  known.set(rule, found);
  return found;
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

function figuresOf({ row, municipality, rule }: LineArea, dates: readonly DatedCoverages[], indicator: Indicator): Series {
  if (municipality !== undefined) return municipalitySeries(dates, municipality, indicator);
  const found = (): Series => seriesOf(dates, (each) => row(each)?.indicators[indicator.id]);
  return rule === undefined ? found() : onceByRule(dates, `${indicator.id} ${rule}`, found);
}

/** An area's figure at every status date, with what was published before. */
export function areaSeries(area: LineArea, dates: readonly DatedCoverages[], indicator: Indicator, coverage: Coverage): AreaSeries {
  const { id, label, emphasis } = area;
  const found = figuresOf(area, dates, indicator);
  const latest = found.values.at(-1) ?? null;
  const text = latest === null ? gapText(area, dates.at(-1), indicator, coverage) : textOf(latest, indicator, coverage);
  return { id, label, emphasis, ...found, text };
}

/** The comparator's figure at every status date, a gap where it is not about the same; null where it has none, or none that can be compared. */
export function comparatorSeries(dates: readonly DatedCoverages[], indicator: Indicator, coverage: Coverage): TimeSeries | null {
  const comparator = comparatorOf(coverage);
  const found = onceByRule(dates, `${indicator.id} against ${comparatorKey(coverage)}`, () =>
    seriesOf(dates, (each) => {
      const same = comparatorAt(each, coverage);
      return same?.comparable ? (comparatorValue(same.comparator, indicator) ?? undefined) : undefined;
    }),
  );
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
