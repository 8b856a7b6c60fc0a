import type { SupplementFigures } from '../../database/queries/supplement.ts';
import { sourceLanguage } from '../../domain/sourceLanguage.ts';
import type { SupplementRate } from '../../domain/supplements/SupplementKind.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { calculation as texts } from '../../i18n/calculation.ts';
import { caveats } from '../../i18n/caveats.ts';
import { columnNames } from '../../i18n/columnNames.ts';
import { figureStates } from '../../i18n/figures.ts';
import { formatCount, formatNumber } from '../../i18n/formatNumber.ts';
import { tables } from '../../i18n/tables.ts';
import type { SupplementCount } from '../../lib/SupplementColumn.ts';
import { disputeRuns } from '../disputes/disputeRuns.ts';
import { supplementDate } from '../supplements/supplementDate.ts';
import { shareText } from '../supplements/supplementRate.ts';
import { supplementScope } from '../supplements/supplementScope.ts';
import type { SupplementView } from '../supplements/SupplementView.ts';
import type { Calculation, ComputedFigure } from './Calculation.ts';
import type { SupplementRef } from './FigureRef.ts';
import { indicatorFacts } from './indicatorFacts.ts';

type Line = SupplementView['table']['observations'][number] | SupplementView['table']['totals'][number];

/** The lines of the file that a row is summed from. */
function linesOf({ table, rows }: SupplementView, { unit, code, label }: SupplementFigures): readonly Line[] {
  if (unit === 'total') return table.totals.filter((total) => total.areaCode === code && total.label === label);
  const codes = new Set(unit === 'row' ? [code] : rows.filter((row) => row.unit === 'row').map((row) => row.code));
  return table.observations.filter(({ areaCode }) => codes.has(areaCode));
}

function nameOf(view: SupplementView, row: SupplementFigures): string {
  if (row.unit === 'group') return tables.groupTotal[view.language]({ area: supplementScope(view) });
  return row.unit === 'total' ? (row.label ?? '') : view.nameOf(row.code ?? '');
}

/** More numbers than these are not written out in a formula; their lines all stand below it. */
const mostWritten = 8;

/** A rate with the counts put in, first line by line, then summed. */
function rateSteps(lines: readonly Line[], row: SupplementFigures, { part, of }: SupplementRate, view: SupplementView): readonly string[] {
  const write = (count: number | null | undefined): string => formatCount(count ?? 0, view.language);
  const sum = (column: SupplementCount): string => `(${lines.map(({ counts }) => write(counts[column])).join(' +\u00a0')})`;
  const pooled = `${write(row.counts[part])} /\u00a0${write(row.counts[of])}`;
  return lines.length > 1 && lines.length <= mostWritten ? [`${sum(part)} /\u00a0${sum(of)}`, pooled] : [pooled];
}

/**
 * Explains a count or a rate of a table beside the coverage tables.
 *
 * @param views The tables that are shown, at every date that is.
 * @returns Null when none of them has such a figure.
 */
export function supplementCalculation(views: readonly SupplementView[], ref: SupplementRef): Calculation | null {
  const view = views.find(({ table }) => table.id === ref.supplement);
  const row = view?.rows.find(({ unit, code }) => unit === ref.unit && code === ref.code);
  if (!view || !row) return null;
  const { language, table } = view;
  const kind = supplementKinds[table.kind];
  const rate = kind.rates.find(({ indicator }) => indicator.id === ref.column);
  const count = kind.shown.find((column) => column === ref.column);
  if (!rate && !count) return null;
  const lines = linesOf(view, row);
  const named = (column: SupplementCount): string => columnNames[column][language];
  const derived = count !== undefined && count === kind.identity?.rest ? kind.identity : null;
  const read = rate ? [rate.part, rate.of] : derived ? [derived.whole, derived.part] : count ? [count] : [];
  const written = (value: number | null | undefined): string =>
    value === null || value === undefined ? figureStates.missing[language] : formatCount(value, language);
  const value = rate ? (row.indicators[rate.indicator.id] ?? null) : count ? row.counts[count] : null;
  const computed: ComputedFigure = {
    text: rate ? shareText(row, rate, language) : written(value),
    unrounded: value === null ? null : formatNumber(value, language, { decimals: 9, fixed: false }),
    steps:
      value === null
        ? []
        : rate
          ? rateSteps(lines, row, rate, view)
          : derived
            ? [`${written(row.counts[derived.whole])} \u2212\u00a0${written(row.counts[derived.part])}`]
            : lines.length > 1 && count && lines.length <= mostWritten
              ? [lines.map(({ counts }) => written(counts[count])).join(' +\u00a0')]
              : [],
  };
  const label = rate ? rate.indicator.label[language] : count ? named(count) : '';
  const disputed = table.source.disputes.filter(
    ({ areaCode }) => areaCode === undefined || lines.some((line) => line.areaCode === areaCode),
  );
  const { sourceFields: labels } = texts;
  return {
    ref,
    choices: [
      ...kind.shown.map((column) => ({ ref: { ...ref, column }, label: named(column) })),
      ...kind.rates.map(({ indicator }) => ({ ref: { ...ref, column: indicator.id }, label: indicator.label[language] })),
    ],
    area: nameOf(view, row),
    indicator: label,
    ...computed,
    formula: rate ? rate.indicator.formula[language] : derived ? `${named(derived.whole)} \u2212 ${named(derived.part)}` : label,
    read: !rate && !derived && lines.length === 1,
    rounding: rate ? texts.rounding[language]({ places: texts.places[language]({ decimals: '1', percent: true }) }) : '',
    fileName: table.fileName,
    countLabels: read.map(named),
    lines: lines.map(({ areaCode, line, counts }) => ({
      id: String(line),
      label: row.unit === 'total' ? (row.label ?? '') : view.nameOf(areaCode ?? ''),
      line: texts.line[language]({ line: formatCount(line, language) }),
      counts: read.map((column) => written(counts[column])),
    })),
    regionCounts: '',
    published: null,
    comparison: null,
    vintages: [],
    source: [
      { label: labels.title[language], text: table.source.title, foreign: true },
      { label: labels.publisher[language], text: table.source.publisher, foreign: true },
      { label: labels.file[language], text: table.fileName, foreign: true },
      { label: labels.asOf[language], text: supplementDate(table.kind, table.asOf, language), foreign: false },
    ].filter(({ text }) => text !== ''),
    remarks: table.source.note === '' ? [] : [{ id: 'note', runs: [{ text: table.source.note, language: sourceLanguage }] }],
    disputes: disputed.map((dispute) => ({ dispute, runs: disputeRuns(dispute, view, row.code) })),
    snapshot: table.id,
    asOf: table.asOf,
    facts: rate
      ? indicatorFacts(rate.indicator, language)
      : { id: ref.column, label, facts: [{ label: caveats.definition[language], text: label }], caveats: [kind.caveat[language]] },
    sides: [],
    municipality: row.unit === 'row' && kind.rows === 'municipality' ? { code: ref.code, name: nameOf(view, row) } : null,
  };
}
