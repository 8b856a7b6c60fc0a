import type { CoverageRow } from '../../database/queries/figures.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { vacant } from '../../domain/indicators/vacant.ts';
import { assumedFigures as texts } from '../../i18n/assumedFigures.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import type { Coverage } from '../Coverage.ts';
import { writeValue } from '../figure.ts';
import { withOneChanged, type ChangedRow } from '../municipality/withOneChanged.ts';
import { rankedDecimals } from '../ranking.ts';
import type { AssumedFigure } from './AssumedFigure.ts';
import { writeUnrounded } from './compute.ts';

/** The formula with the counts put in: as they stand with one more or fewer, then with that reckoned in. */
function stepsOf(row: CoverageRow, changed: ChangedRow, indicator: Indicator, change: 1 | -1, { language }: Coverage): readonly string[] {
  const number = (value: number | null): string => formatNumber(value ?? 0, language, { decimals: 3, fixed: false });
  const moved = (value: number | null, by: 1 | -1): string => `${number(value)} ${by === 1 ? '+' : '\u2212'}\u00a01`;
  switch (indicator.id) {
    case vacant.id:
      return [moved(row.vacant, change)];
    case vacancyShare.id:
      return [
        `(${moved(row.vacant, change)}) /\u00a0${number(changed.capacity)}`,
        `${number(changed.vacant)} /\u00a0${number(changed.capacity)}`,
      ];
    default:
      return [
        `${number(changed.insured)} /\u00a0(${moved(row.filled, change === 1 ? -1 : 1)})`,
        `${number(changed.insured)} /\u00a0${number(changed.filled)}`,
      ];
  }
}

/** A figure as it would be with one doctor more or fewer, all else unchanged. Null where that cannot be. */
export function oneChangedCalculation(
  coverage: Coverage,
  row: CoverageRow,
  indicator: Indicator,
  assumed: 'one-more' | 'one-fewer',
  rounding: string,
): AssumedFigure | null {
  const { language } = coverage;
  const change = assumed === 'one-fewer' ? 1 : -1;
  const changed = withOneChanged(row, change);
  const value = changed?.indicators[indicator.id] ?? null;
  if (!changed || value === null) return null;
  const shown = [vacant, vacancyShare, insuredPerFilled];
  return {
    what: texts[assumed === 'one-fewer' ? 'oneFewer' : 'oneMore'][language],
    text: writeValue(value, indicator, language, rankedDecimals(indicator)),
    unrounded: writeUnrounded(value, coverage),
    steps: stepsOf(row, changed, indicator, change, coverage),
    formula: indicator.formula[language],
    rounding: `${rounding} ${texts.arithmeticExample[language]}`,
    choices: shown.map(({ id, label }) => ({ indicator: id, assumed, label: label[language] })),
  };
}
