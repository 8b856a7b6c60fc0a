import type { CoverageRow } from '../database/queries/figures.ts';
import type { Indicator } from '../domain/indicators/Indicator.ts';
import { figureStates } from '../i18n/figures.ts';
import { formatCount, formatNumber, formatShare } from '../i18n/formatNumber.ts';
import type { Language } from '../i18n/Text.ts';

/** Zero, missing and not defined are different things; a figure says which it is. */
export type FigureState = 'known' | 'missing' | 'not-defined' | 'no-norm' | 'no-region-total';

/** A value and how it is written. `value` is null in every state but 'known'. */
export interface Figure {
  readonly value: number | null;
  readonly state: FigureState;
  readonly text: string;
}

const countNames = ['insured', 'capacity', 'vacant', 'filled'] as const;

function reads(indicator: Indicator, column: string): boolean {
  return new RegExp(`\\b${column}\\b`).test(indicator.sql);
}

function whyUnknown(row: CoverageRow, indicator: Indicator): Exclude<FigureState, 'known'> {
  if (countNames.some((name) => row[name] === null && reads(indicator, name))) return 'missing';
  if (reads(indicator, 'norm') && row.norm === null) return 'no-norm';
  if (reads(indicator, 'region_\\w+')) return 'no-region-total';
  return 'not-defined';
}

/** Writes a value of an indicator in its own unit and decimals. */
export function writeValue(value: number, indicator: Indicator, language: Language, decimals = indicator.decimals): string {
  const shape = { decimals, signed: indicator.signed === true };
  switch (indicator.unit) {
    case 'share':
      return formatShare(value, language, shape);
    case 'capacities':
      return indicator.signed ? formatNumber(value, language, shape) : formatCount(value, language);
    case 'persons':
    case 'persons-per-capacity':
      return formatNumber(value, language, shape);
  }
}

/**
 * One indicator of one unit, ready to print.
 *
 * @param decimals More or fewer than the indicator declares, where a place needs it.
 */
export function figureOf(row: CoverageRow, indicator: Indicator, language: Language, decimals = indicator.decimals): Figure {
  const value = row.indicators[indicator.id] ?? null;
  if (value !== null) return { value, state: 'known', text: writeValue(value, indicator, language, decimals) };
  const state = whyUnknown(row, indicator);
  return { value, state, text: figureStates[state][language] };
}

/** How the ticks of an axis in this indicator's unit are written. */
export function axisFormat(indicator: Indicator): Intl.NumberFormatOptions {
  return indicator.unit === 'share' ? { style: 'percent', maximumFractionDigits: 0 } : { maximumFractionDigits: 0 };
}
