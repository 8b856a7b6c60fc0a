import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { development as texts } from '../../i18n/development.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import type { Language } from '../../i18n/Text.ts';
import { rankedDecimals } from '../ranking.ts';

/**
 * Writes a difference with its sign and without a unit; of shares in points. Rounded here and nowhere before.
 *
 * @param difference As `differenceBetween` gives it; of shares 0 to 1.
 */
export function writeDifference(difference: number, indicator: Indicator, language: Language): string {
  switch (indicator.unit) {
    case 'share':
      return formatNumber(Math.round(difference * 1e9) / 1e7, language, { decimals: rankedDecimals(indicator), signed: true });
    case 'capacities':
      return formatNumber(difference, language, {
        decimals: indicator.signed ? indicator.decimals : 2,
        fixed: indicator.signed ?? false,
        signed: true,
      });
    case 'persons':
    case 'persons-per-capacity':
      return formatNumber(difference, language, { decimals: indicator.decimals, signed: true });
  }
}

/** The same with its unit: "+5,9 point", "−2 kapaciteter". */
export function writeDifferenceWithUnit(difference: number, indicator: Indicator, language: Language): string {
  const one = Math.abs(difference) === 1;
  return texts.units[indicator.unit][language]({ difference: writeDifference(difference, indicator, language), one });
}

/** Whether a difference would be written as zero. */
export function readsAsZero(difference: number, indicator: Indicator, language: Language): boolean {
  return writeDifference(difference, indicator, language) === writeDifference(0, indicator, language);
}
