import type { RankedRowSpec, RankedSpec } from '../../charts/ranked/RankedSpec.ts';
import type { SupplementFigures } from '../../database/queries/supplement.ts';
import type { SupplementRate } from '../../domain/supplements/SupplementKind.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { charts } from '../../i18n/charts.ts';
import { compareNames } from '../../i18n/compareNames.ts';
import { figureStates } from '../../i18n/figures.ts';
import { formatCount, formatShare } from '../../i18n/formatNumber.ts';
import { supplements } from '../../i18n/supplements.ts';
import { supplementFrame } from './supplementFrame.ts';
import { supplementScope } from './supplementScope.ts';
import type { SupplementView } from './SupplementView.ts';

/** Below so many practices or posts one of them moves a share too much for a rank or a highlight. */
const few = 10;

interface Ranked {
  readonly row: SupplementFigures;
  readonly value: number | null;
  readonly small: boolean;
}

function rank(rows: readonly SupplementFigures[], { indicator, of }: SupplementRate, view: SupplementView): readonly Ranked[] {
  return rows
    .map((row) => ({ row, value: row.indicators[indicator.id] ?? null, small: (row.counts[of] ?? few) < few }))
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1) || compareNames(view.nameOf(a.row.code ?? ''), view.nameOf(b.row.code ?? '')));
}

/** "7 af 12"; '' while one of the two is unknown. */
export function partText({ counts }: SupplementFigures, { part, of }: SupplementRate, language: SupplementView['language']): string {
  const [some, all] = [counts[part], counts[of]];
  if (some === null || all === null) return '';
  return supplements.ofPart[language]({ part: formatCount(some, language), of: formatCount(all, language) });
}

function shareText(
  row: SupplementFigures,
  value: number | null,
  { part, of }: SupplementRate,
  language: SupplementView['language'],
): string {
  if (value !== null) return formatShare(value, language, { decimals: 1 });
  return figureStates[row.counts[part] === null || row.counts[of] === null ? 'missing' : 'not-defined'][language];
}

/** The row a finding is about: the group pooled; for a table about groups, the group itself or its region. */
export function leadingRow({ rows, group, region }: SupplementView): SupplementFigures | null {
  const own = (code: string | undefined) => rows.find((row) => row.unit !== 'group' && row.code === code);
  return rows.find(({ unit }) => unit === 'group') ?? own(group.code) ?? own(region?.code) ?? null;
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

/** The published total that a rate is held against: the region's; for a table about groups the country's. */
function comparator(view: SupplementView, { indicator }: SupplementRate): RankedSpec['axis']['comparator'] {
  const { language, rows, region, nameOf, table } = view;
  const code = supplementKinds[table.kind].rows === 'group' ? 'dk' : region?.code;
  const total = rows.find(({ unit, code: own }) => unit === 'total' && own === code);
  const value = total?.indicators[indicator.id] ?? null;
  if (!total || value === null) return null;
  const written = formatShare(value, language, { decimals: 1 });
  return { value, label: charts.comparatorValue[language]({ name: nameOf(total.code ?? ''), value: written }) };
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
    text: shareText(row, value, rate, language),
    counts: partText(row, rate, language),
    note: null,
  });
  const { indicator } = rate;
  return {
    kind: 'ranked',
    ...supplementFrame(view, {
      title: title(view, rate),
      subtitle: supplements.subtitle[language]({
        definition: indicator.definition[language],
        ranked: formatCount(judged.length, language),
        all: formatCount(ranked.length, language),
      }),
      description: supplements.description[language]({ rows: formatCount(ranked.length, language), indicator: indicator.label[language] }),
    }),
    axis: {
      title: indicator.shortLabel[language],
      format: { style: 'percent', maximumFractionDigits: 0 },
      fromZero: true,
      comparator: comparator(view, rate),
    },
    rows: ranked.map(rowSpec),
  };
}
