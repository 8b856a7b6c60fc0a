import type { CoverageRow } from '../../database/queries/figures.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { calculation as texts } from '../../i18n/calculation.ts';
import { disputes } from '../../i18n/disputes.ts';
import { counts } from '../../i18n/figures.ts';
import { formatShortDate } from '../../i18n/formatDate.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { onceFor } from '../../lib/onceFor.ts';
import { comparatorOf, comparatorValue, type Comparator } from '../comparator.ts';
import { municipalityRows, type Coverage } from '../Coverage.ts';
import { rowDisputesOf } from '../disputes/disputesOf.ts';
import { figureOf, writeValue } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import { figureRef, type AnyFigureRef } from './FigureRef.ts';

/** What an item of a chart says and opens. */
export interface ItemFigure {
  readonly figure: AnyFigureRef;
  /** A line for each indicator: the figure, its counts, the comparator's; then who disputes it. */
  readonly lines: readonly string[];
}

/**
 * A figure in one line: "Andel ubesatte 17,6 % (6 af 34); regionen 5,6 %".
 *
 * @param label What it begins with.
 */
export function figureLine(
  row: CoverageRow,
  indicator: Indicator,
  comparator: Comparator | null,
  { language }: Coverage,
  label = indicator.shortLabel[language],
): string {
  const decimals = rankedDecimals(indicator);
  const { text, value } = figureOf(row, indicator, language, decimals);
  const { vacant, capacity } = row;
  const against = comparatorValue(comparator, indicator);
  const written = { vacant: formatCount(vacant ?? 0, language), capacity: formatCount(capacity ?? 0, language) };
  return texts.item[language]({
    label,
    value: text,
    counts: indicator.id === vacancyShare.id && value !== null ? counts.vacantOfCapacity[language](written) : '',
    against: comparator && against !== null ? `${comparator.name}\u00a0${writeValue(against, indicator, language, decimals)}` : '',
  });
}

/** Who disputes what is said of an area. */
export function disputeLines(coverage: Coverage, row: CoverageRow): readonly string[] {
  const { language } = coverage;
  return rowDisputesOf(coverage, row).map(({ by, on }) => disputes.rowNote[language]({ by, on: formatShortDate(on, language) }));
}

/** The figures of a chart's items, each written when it is asked for by the item's id. */
export interface ItemFigures {
  readonly get: (id: string) => ItemFigure | undefined;
  readonly values: () => Iterable<ItemFigure>;
}

/**
 * The figures that the items of a chart stand for, by their ids, which are the codes of municipalities.
 *
 * @param indicators What the chart shows of each; the first one's calculation is opened.
 */
export function itemFigures(coverage: Coverage, indicators: readonly [Indicator, ...Indicator[]]): ItemFigures {
  const comparator = comparatorOf(coverage);
  const rows = new Map([...municipalityRows(coverage), ...(coverage.own ? [coverage.own] : [])].map((row) => [row.code, row]));
  const figureOfRow = onceFor((row: CoverageRow): ItemFigure => ({
    figure: figureRef(row, indicators[0]),
    lines: [...indicators.map((indicator) => figureLine(row, indicator, comparator, coverage)), ...disputeLines(coverage, row)],
  }));
  return {
    get(code) {
      const row = rows.get(code);
      return row && figureOfRow(row);
    },
    values: () => [...rows.values()].map(figureOfRow),
  };
}
