import type { RankedRowSpec, RankedSpec } from '../../charts/ranked/RankedSpec.ts';
import type { SupplementFigures } from '../../database/queries/supplement.ts';
import type { SupplementRate } from '../../domain/supplements/SupplementKind.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { charts } from '../../i18n/charts.ts';
import { compareNames } from '../../i18n/compareNames.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { supplements } from '../../i18n/supplements.ts';
import { comparedTotal } from './comparedTotal.ts';
import { supplementFrame } from './supplementFrame.ts';
import { isFew, leadingRow, partText, shareText } from './supplementRate.ts';
import { supplementScope } from './supplementScope.ts';
import type { SupplementView } from './SupplementView.ts';

interface Ranked {
  readonly row: SupplementFigures;
  readonly value: number | null;
  readonly small: boolean;
}

function rank(rows: readonly SupplementFigures[], rate: SupplementRate, view: SupplementView): readonly Ranked[] {
  return rows
    .map((row) => ({ row, value: row.indicators[rate.indicator.id] ?? null, small: isFew(row, rate) }))
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1) || compareNames(view.nameOf(a.row.code ?? ''), view.nameOf(b.row.code ?? '')));
}

function title(view: SupplementView, rate: SupplementRate): string {
  const { language, table, nameOf } = view;
  const row = leadingRow(view);
  const kind = supplementKinds[table.kind];
  const [part, of] = [row?.counts[rate.part] ?? null, row?.counts[rate.of] ?? null];
  if (!row || part === null || of === null) return kind.title[language];
  const area = row.unit === 'group' ? supplementScope(view) : nameOf(row.code ?? '');
  const values = { part: formatCount(part, language), of: formatCount(of, language), area, year: table.asOf.slice(0, 4) };
  return supplements.titles[table.kind][language](values);
}

/** The published total's line. */
function comparatorMark(view: SupplementView, rate: SupplementRate): RankedSpec['axis']['comparator'] {
  const { language, nameOf } = view;
  const total = comparedTotal(view);
  const value = total?.indicators[rate.indicator.id] ?? null;
  if (!total || value === null) return null;
  return { value, label: charts.comparatorValue[language]({ name: nameOf(total.code), value: shareText(total, rate, language) }) };
}

/** The chart of a table beside the coverage tables: its first rate, highest first, with the counts behind it and ties shown. */
export function supplementSpec(view: SupplementView): RankedSpec {
  const { language, table, nameOf } = view;
  const [rate] = supplementKinds[table.kind].rates;
  const ranked = rank(
    view.rows.filter(({ unit }) => unit === 'row'),
    rate,
    view,
  );
  const judged = ranked.filter(({ value, small }) => value !== null && !small).map(({ value }) => value ?? 0);
  const place = (value: number): string =>
    `${judged.filter((other) => other > value).length + 1}${judged.filter((other) => other === value).length > 1 ? '=' : ''}`;
  const leading = leadingRow(view);
  const rowSpec = ({ row, value, small }: Ranked): RankedRowSpec => ({
    id: row.code ?? '',
    label: nameOf(row.code ?? ''),
    emphasis: small ? 'pale' : row === leading ? 'highlight' : 'plain',
    rank: value === null || small ? null : place(value),
    value,
    text: shareText(row, rate, language),
    counts: partText(row, rate, language),
    note: null,
  });
  const { indicator } = rate;
  const comparator = comparatorMark(view, rate);
  const total = comparedTotal(view);
  return {
    kind: 'ranked',
    ...supplementFrame(
      view,
      {
        title: title(view, rate),
        subtitle: supplements.subtitle[language]({
          definition: indicator.definition[language],
          ranked: formatCount(judged.length, language),
          all: formatCount(ranked.length, language),
        }),
        description: supplements.description[language]({
          rows: formatCount(ranked.length, language),
          indicator: indicator.label[language],
        }),
      },
      { comparator: comparator && total ? nameOf(total.code) : null },
    ),
    axis: {
      title: indicator.shortLabel[language],
      format: { style: 'percent', maximumFractionDigits: 0 },
      fromZero: true,
      comparator,
    },
    rows: ranked.map(rowSpec),
  };
}
