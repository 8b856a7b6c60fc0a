import type { AreaSeries, TimeSeries } from '../../charts/time/TimeSpec.ts';
import type { SupplementFigures } from '../../database/queries/supplement.ts';
import type { SupplementRate } from '../../domain/supplements/SupplementKind.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { figureStates } from '../../i18n/figures.ts';
import { tables } from '../../i18n/tables.ts';
import type { Dated } from '../time/Dated.ts';
import { seriesOf } from '../time/seriesOf.ts';
import { comparedTotal } from './comparedTotal.ts';
import { isFew, leadingRow, rateText } from './supplementRate.ts';
import { supplementScope } from './supplementScope.ts';
import type { SupplementView } from './SupplementView.ts';

/** More lines than these are not told apart by their names. */
const mostNamed = 8;

/** One line of a chart over time, with what the table of each date says of it; null where it says nothing. */
export interface SupplementLine<Series extends TimeSeries = AreaSeries> {
  readonly series: Series;
  readonly rows: readonly (SupplementFigures | null)[];
}

export interface SupplementLines {
  /** What the title is about; null where the table has no figure of the group as a whole. */
  readonly leading: SupplementLine | null;
  readonly named: readonly SupplementLine[];
  /** Drawn pale and without names. */
  readonly others: readonly SupplementLine[];
  readonly comparator: SupplementLine<TimeSeries> | null;
}

type Pick = (view: SupplementView) => SupplementFigures | undefined;

/** Whether two tables cover the same part of the group: all of it, as it was on each day, or the same municipalities. */
function isSamePart(one: SupplementView, other: SupplementView): boolean {
  const whole = ({ rows }: SupplementView): boolean => rows.some(({ unit, covered, members }) => unit === 'group' && covered === members);
  const codes = ({ rows }: SupplementView): string =>
    rows
      .flatMap(({ unit, code }) => (unit === 'row' && code !== null ? [code] : []))
      .sort()
      .join(' ');
  return (whole(one) && whole(other)) || codes(one) === codes(other);
}

function lineOf(
  label: string,
  pick: Pick,
  dates: readonly Dated<SupplementView>[],
  rate: SupplementRate,
  { language }: SupplementView,
): SupplementLine<TimeSeries> {
  const rows = dates.map(({ views }) => views.map(pick).findLast((row) => row !== undefined) ?? null);
  const found = seriesOf(dates, (view) => {
    const row = pick(view);
    return row && (row.indicators[rate.indicator.id] ?? null);
  });
  const latest = rows.at(-1);
  return { rows, series: { label, text: latest ? rateText(latest, rate, language) : figureStates.missing[language], ...found } };
}

/** The lines of a rate over time: the group as a whole first, then its municipalities or the groups of a table about groups, against the published total. */
export function supplementLines(present: SupplementView, dates: readonly Dated<SupplementView>[], rate: SupplementRate): SupplementLines {
  const { language, nameOf, table, rows } = present;
  const first = leadingRow(present);
  const area = (row: SupplementFigures): SupplementLine => {
    const { unit, code } = row;
    const pick: Pick =
      unit === 'group'
        ? (view) => (isSamePart(view, present) ? view.rows.find((each) => each.unit === 'group') : undefined)
        : (view) => view.rows.find((each) => each.unit === unit && each.code === code);
    const label = unit === 'group' ? tables.groupTotal[language]({ area: supplementScope(present) }) : nameOf(code ?? '');
    const { series, rows: found } = lineOf(label, pick, dates, rate, present);
    return {
      series: { ...series, id: code ?? '', emphasis: row === first ? 'highlight' : isFew(row, rate) ? 'pale' : 'plain' },
      rows: found,
    };
  };
  const total = comparedTotal(present);
  const all = rows.filter((row) => row.unit === 'row' && row !== first).map(area);
  const leading = first && first.unit !== 'total' ? area(first) : null;
  const isMany = all.length > mostNamed && supplementKinds[table.kind].rows === 'municipality';
  return {
    leading,
    named: [...(leading ? [leading] : []), ...(isMany ? [] : all)],
    others: isMany ? all : [],
    comparator:
      total &&
      lineOf(
        nameOf(total.code),
        ({ rows: each }) => each.find(({ unit, code }) => unit === 'total' && code === total.code),
        dates,
        rate,
        present,
      ),
  };
}
