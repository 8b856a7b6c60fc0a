import type { SupplementRate } from '../../domain/supplements/SupplementKind.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { figureStates } from '../../i18n/figures.ts';
import { supplements } from '../../i18n/supplements.ts';
import { time } from '../../i18n/time.ts';
import { supplementRef } from '../calculation/supplementRef.ts';
import { markInvented } from '../markInvented.ts';
import type { TableModel } from '../TableModel.ts';
import type { Dated } from '../time/Dated.ts';
import { markSupplementDisputes } from './markSupplementDisputes.ts';
import type { SupplementLines } from './supplementLines.ts';
import { rateText } from './supplementRate.ts';
import { supplementDay } from './supplementTimeSpec.ts';
import type { SupplementView } from './SupplementView.ts';

/** The twin of a rate over time: a row a status date, a column an area, the published total last; every share with the counts it is made of. */
export function supplementTimeTable(
  present: SupplementView,
  dates: readonly Dated<SupplementView>[],
  rate: SupplementRate,
  { named, others, comparator }: SupplementLines,
  caption: string,
): TableModel {
  const { language, table } = present;
  const { indicator } = rate;
  const shown = [...named, ...others, ...(comparator ? [comparator] : [])];
  const model: TableModel = {
    id: `${table.kind}-over-time`,
    caption: markInvented(table.source, caption, language),
    rowHeader: (supplementKinds[table.kind].period === 'year' ? supplements.year : time.statusDate)[language],
    columns: shown.map(({ series: { label } }, index) => ({ id: `${index} ${label}`, label, definition: indicator.definition[language] })),
    rows: dates.map(({ date, views }, at) => ({
      id: date,
      kind: 'municipality',
      label: views[0] ? supplementDay(views[0]) : date,
      note: null,
      cells: shown.map(({ rows, series }) => {
        const [row, value] = [rows[at] ?? null, series.values[at] ?? null];
        const text = row ? rateText(row, rate, language) : figureStates.missing[language];
        const view = row && views.findLast((each) => each.rows.includes(row));
        const figure = view && value !== null ? supplementRef(view, row, indicator.id) : null;
        return { text, value, known: value !== null, spoken: null, ...(figure && { figure }) };
      }),
    })),
    notes: [indicator.definition[language], ...indicator.caveats.map((caveat) => caveat[language])],
  };
  return markSupplementDisputes(
    model,
    present,
    dates.flatMap(({ views }) => views),
  );
}
