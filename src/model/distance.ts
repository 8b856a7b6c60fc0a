import type { Indicator } from '../domain/indicators/Indicator.ts';
import type { Comparator } from './comparator.ts';
import { difference } from './difference.ts';
import { distances } from '../i18n/figures.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import type { Language } from '../i18n/Text.ts';

/**
 * How far a value is from the comparator's, in words: "6,9 point over regionen". The difference is taken unrounded and rounded last.
 *
 * @returns '' for indicators that have no distance in words.
 */
export function distanceText(
  value: number,
  against: number,
  indicator: Indicator,
  comparator: Pick<Comparator, 'name' | 'than'>,
  language: Language,
): string {
  const apart = difference(value, against);
  const above = apart > 0;
  switch (indicator.unit) {
    case 'share': {
      const points = formatNumber(Math.abs(difference(value, against, 100)), language, { decimals: 1 });
      return points === formatNumber(0, language, { decimals: 1 })
        ? distances.same[language]({ comparator: comparator.name })
        : distances.points[language]({ points, above, comparator: comparator.name });
    }
    case 'persons-per-capacity': {
      const persons = formatNumber(Math.abs(apart), language, { decimals: 0 });
      return persons === formatNumber(0, language, { decimals: 0 })
        ? distances.same[language]({ comparator: comparator.name })
        : distances.persons[language]({ persons, above, than: comparator.than });
    }
    case 'persons':
    case 'capacities':
      return '';
  }
}
