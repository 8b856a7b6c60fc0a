import type { TimeSeries, TimeSpec } from '../../charts/time/TimeSpec.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { figureStates } from '../../i18n/figures.ts';
import { time } from '../../i18n/time.ts';
import { comparatorFooter } from '../comparatorFooter.ts';
import type { Coverage } from '../Coverage.ts';
import { writeValue } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import type { TableModel } from '../TableModel.ts';

/** The twin of a chart over time: a row a status date, a column an area, the comparator last. */
export function timeTable(spec: TimeSpec, series: readonly TimeSeries[], indicator: Indicator, coverage: Coverage): TableModel {
  const { language } = coverage;
  const shown = [...series, ...(spec.comparator ? [spec.comparator] : [])];
  return {
    id: 'time',
    caption: spec.title,
    rowHeader: time.statusDate[language],
    columns: shown.map(({ label }, index) => ({ id: `${index} ${label}`, label, definition: indicator.definition[language] })),
    rows: spec.dates.map(({ date, text }, at) => ({
      id: date,
      kind: 'municipality',
      label: text,
      note: null,
      cells: shown.map(({ values }) => {
        const value = values[at] ?? null;
        return value === null
          ? { text: figureStates.missing[language], value, known: false, spoken: null }
          : { text: writeValue(value, indicator, language, rankedDecimals(indicator)), value, known: true, spoken: null };
      }),
    })),
    notes: [...(spec.comparator ? [comparatorFooter(coverage)] : []), ...spec.marks.map(({ text }) => text)],
  };
}
