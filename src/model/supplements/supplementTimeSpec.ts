import type { LineSpec } from '../../charts/line/LineSpec.ts';
import type { DatedNote } from '../../domain/DatedNote.ts';
import type { SupplementRate } from '../../domain/supplements/SupplementKind.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { formatShortDate } from '../../i18n/formatDate.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { supplements } from '../../i18n/supplements.ts';
import { time } from '../../i18n/time.ts';
import type { Dated } from '../time/Dated.ts';
import { timeMarks } from '../time/timeMarks.ts';
import { supplementFrame } from './supplementFrame.ts';
import type { SupplementLines } from './supplementLines.ts';
import { rateText } from './supplementRate.ts';
import type { SupplementView } from './SupplementView.ts';

/** How a status date is printed: the year alone for figures of a year. */
export function supplementDay(view: SupplementView): string {
  const { asOf, kind } = view.table;
  return supplementKinds[kind].period === 'year' ? asOf.slice(0, 4) : formatShortDate(asOf, view.language);
}

/** How the group's rate went, with the counts behind it at both ends; without two of them the measure alone. */
function title({ leading }: SupplementLines, rate: SupplementRate, { language }: SupplementView): string {
  const known = leading?.rows.filter((row) => row !== null && (row.indicators[rate.indicator.id] ?? null) !== null) ?? [];
  const [from, to] = [known[0], known.at(-1)];
  const indicator = rate.indicator.label[language];
  if (!leading || known.length < 2 || !from || !to) return indicator;
  const told = { indicator, area: leading.series.label };
  const [start, end] = [rateText(from, rate, language), rateText(to, rate, language)];
  return start === end
    ? supplements.sameAtEnds[language]({ ...told, value: end })
    : supplements.changed[language]({ ...told, from: start, to: end });
}

/**
 * A rate of a table beside the coverage tables over its status dates, a line an area, against the published total.
 *
 * @param present The view that decides language and source.
 */
export function supplementTimeSpec(
  present: SupplementView,
  dates: readonly Dated<SupplementView>[],
  rate: SupplementRate,
  lines: SupplementLines,
  notes: readonly DatedNote[],
): LineSpec {
  const { language, table } = present;
  const { indicator } = rate;
  const isOfGroups = supplementKinds[table.kind].rows === 'group';
  const count = formatCount(lines.others.length, language);
  const others = (isOfGroups ? supplements.groupCount : supplements.municipalities)[language]({ count });
  return {
    kind: 'line',
    ...supplementFrame(
      present,
      {
        title: title(lines, rate, present),
        subtitle: indicator.definition[language],
        description: time.description[language]({
          dates: formatCount(dates.length, language),
          areas: lines.named.map(({ series }) => series.label).join(', '),
        }),
      },
      { comparator: lines.comparator?.series.label ?? null, others: dates.flatMap(({ views }) => views) },
    ),
    axis: { title: indicator.shortLabel[language], format: { style: 'percent', maximumFractionDigits: 0 }, fromZero: true },
    dates: dates.flatMap(({ date, views: [first] }) => (first ? [{ date, text: supplementDay(first) }] : [])),
    series: lines.named.map(({ series }) => series),
    context:
      lines.others.length === 0
        ? null
        : { label: others, spanLabel: time.span[language]({ areas: others }), series: lines.others.map(({ series }) => series) },
    comparator: lines.comparator?.series ?? null,
    marks: timeMarks({ language, notes }),
    earlierLabel: time.earlier[language],
  };
}
