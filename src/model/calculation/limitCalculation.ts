import type { CoverageRow } from '../../database/queries/figures.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { assumedFigures as texts } from '../../i18n/assumedFigures.ts';
import { formatCount, formatNumber, formatShare } from '../../i18n/formatNumber.ts';
import { funnelCentre, usualLimits } from '../compare/funnelCentre.ts';
import type { Coverage } from '../Coverage.ts';
import { funnelLimits, funnelQuantiles } from '../funnelLimits.ts';
import type { AssumedFigure } from './AssumedFigure.ts';
import { comparisonOf } from './comparisonOf.ts';
import { writeUnrounded } from './compute.ts';

type Limit = 'lower-limit' | 'upper-limit';

/** The formula of a limit, and its numbers put in. */
type Explained = Pick<AssumedFigure, 'formula' | 'steps'>;

function ofWhole(share: number, capacity: number, limit: Limit, { language }: Coverage): Explained {
  const [lower, upper] = funnelQuantiles(share, capacity, usualLimits);
  const { part, count, sum, chance, vacancies } = limit === 'lower-limit' ? lower : upper;
  const number = (value: number): string => formatNumber(value, language, { decimals: 9, fixed: false });
  const n = formatCount(capacity, language);
  const interpolated = `${formatCount(count, language)} \u2212\u00a0(${number(sum)} \u2212\u00a0${number(part)}) /\u00a0${number(chance)}`;
  return {
    formula: texts.limitFormula[language]({
      n,
      share: formatShare(share, language, { decimals: 2, fixed: false }),
      chance: formatShare(part, language, { decimals: 1 }),
      count: formatCount(count, language),
    }),
    steps: [vacancies > 0 ? `(${interpolated}) /\u00a0${n}` : `max(0; ${interpolated}) /\u00a0${n}`, `${number(vacancies)} /\u00a0${n}`],
  };
}

function explain(share: number, capacity: number, limit: Limit, coverage: Coverage): Explained {
  const { language } = coverage;
  if (share === 0 || share === 1) {
    return { formula: texts.certainFormula[language]({ share: formatShare(share, language, { decimals: 0 }) }), steps: [] };
  }
  const below = Math.max(1, Math.floor(capacity));
  const part = capacity - below;
  if (part <= 0) return ofWhole(share, below, limit, coverage);
  const side = limit === 'lower-limit' ? 'lower' : 'upper';
  const [one, other] = [below, below + 1].map((whole) => funnelLimits(share, whole, usualLimits)?.[side] ?? 0);
  const written = [one ?? 0, other ?? 0].map((value) => writeUnrounded(value, coverage));
  return {
    formula: texts.betweenFormula[language]({
      n: formatCount(capacity, language),
      below: formatCount(below, language),
      above: formatCount(below + 1, language),
    }),
    steps: [
      `${written[0]} +\u00a0(${written[1]} \u2212\u00a0${written[0]}) ×\u00a0${formatNumber(part, language, { decimals: 3, fixed: false })}`,
    ],
  };
}

/** A limit that chance alone would keep to around the comparator's share, for an area of this size. Null where there is none. */
export function limitCalculation(
  coverage: Coverage,
  row: CoverageRow,
  indicator: Indicator,
  limit: Limit,
  rounding: string,
): AssumedFigure | null {
  const { language } = coverage;
  const centre = funnelCentre(coverage);
  const limits = centre && row.capacity !== null ? funnelLimits(centre.share, row.capacity, usualLimits) : null;
  if (!centre || !limits || row.capacity === null || indicator.id !== vacancyShare.id) return null;
  const value = limit === 'lower-limit' ? limits.lower : limits.upper;
  const around = comparisonOf(centre.coverage, row, vacancyShare);
  return {
    what: texts[limit === 'lower-limit' ? 'lowerLimit' : 'upperLimit'][language],
    text: formatShare(value, language, { decimals: 1 }),
    unrounded: writeUnrounded(value, coverage),
    ...explain(centre.share, row.capacity, limit, coverage),
    rounding: `${rounding} ${texts.limitMethod[language]}`,
    comparison: around && { ...around, difference: null },
    choices: [
      { indicator: vacancyShare.id, assumed: 'lower-limit', label: texts.lowerLimit[language] },
      { indicator: vacancyShare.id, assumed: 'upper-limit', label: texts.upperLimit[language] },
    ],
  };
}
