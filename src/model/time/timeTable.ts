import type { AreaSeries, TimeSeries, TimeSpec } from '../../charts/time/TimeSpec.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { time } from '../../i18n/time.ts';
import { figureAt, type FigureRef } from '../calculation/FigureRef.ts';
import { comparatorRowId } from '../comparatorRow.ts';
import { comparatorFooter } from '../comparatorFooter.ts';
import type { Coverage, CoverageRow } from '../Coverage.ts';
import { markDisputes } from '../disputes/markDisputes.ts';
import { writeValue } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import type { TableCell, TableModel } from '../TableModel.ts';
import { gapText, type LineArea } from './areaSeries.ts';
import { comparatorAt } from './comparatorAt.ts';
import type { DatedCoverages } from './datedCoverages.ts';
import { linePoints } from './linePoints.ts';

/** What a chart over time is made from. */
export interface TimeSource {
  /** The present view. */
  readonly coverage: Coverage;
  readonly dates: readonly DatedCoverages[];
  /** Every line there is but the comparator's, drawn or not. */
  readonly areas: readonly LineArea[];
  readonly indicator: Indicator;
}

/** The norm at a status date, where that is what the lines are held against. */
function normFigure(date: DatedCoverages | undefined, indicator: Indicator, present: Coverage): FigureRef | null {
  const normOf = (each: Coverage): CoverageRow | null => comparatorAt(each, present)?.comparator.normOf ?? null;
  const at = date?.views.findLast((each) => normOf(each) !== null);
  const row = at && normOf(at);
  return row ? { ...figureAt(row, indicator, at, present), assumed: 'norm' } : null;
}

/** The twin of a chart over time: a row a status date, a column an area, the comparator last. */
export function timeTable(spec: TimeSpec, series: readonly AreaSeries[], { coverage, dates, areas, indicator }: TimeSource): TableModel {
  const { language } = coverage;
  const shown: readonly (TimeSeries & { readonly id: string })[] = [
    ...series,
    ...(spec.comparator ? [{ ...spec.comparator, id: comparatorRowId }] : []),
  ];
  const points = linePoints(areas, dates, indicator, coverage);
  const cell = (line: string, at: number, value: number | null): TableCell => {
    if (value === null) {
      const area = areas.find(({ id }) => id === line);
      return { text: gapText(area, dates[at], indicator, coverage), value, known: false, spoken: null };
    }
    const point = points(line, at);
    const text = writeValue(value, indicator, language, rankedDecimals(indicator));
    const figure = point ? figureAt(point.row, indicator, point.coverage, coverage) : normFigure(dates[at], indicator, coverage);
    return { text, value, known: true, spoken: null, ...(figure && { figure }) };
  };
  const table: TableModel = {
    id: 'time',
    caption: spec.title,
    rowHeader: time.statusDate[language],
    columns: shown.map(({ label }, index) => ({ id: `${index} ${label}`, label, definition: indicator.definition[language] })),
    rows: spec.dates.map(({ date, text }, at) => ({
      id: date,
      kind: 'municipality',
      label: text,
      note: null,
      cells: shown.map(({ id, values }) => cell(id, at, values[at] ?? null)),
    })),
    notes: [...(spec.comparator ? [comparatorFooter(coverage)] : []), ...spec.marks.map(({ text }) => text)],
  };
  const others = dates.flatMap(({ views }) => views).filter(({ snapshot }) => snapshot.id !== coverage.snapshot.id);
  return markDisputes(table, [coverage, ...others]);
}
