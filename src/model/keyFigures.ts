import type { CoverageRow } from '../database/queries/figures.ts';
import { capacity } from '../domain/indicators/capacity.ts';
import type { Indicator } from '../domain/indicators/Indicator.ts';
import { insured } from '../domain/indicators/insured.ts';
import { insuredPerFilled } from '../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../domain/indicators/vacancyShare.ts';
import { vacant } from '../domain/indicators/vacant.ts';
import { distances } from '../i18n/figures.ts';
import { formatShare } from '../i18n/formatNumber.ts';
import type { Language } from '../i18n/Text.ts';
import { figureRef, type FigureRef } from './calculation/FigureRef.ts';
import { comparatorOf, comparatorValue, isItself, type Comparator } from './comparator.ts';
import { concentration } from './findings/concentration.ts';
import { groupRow, isWhole, unitRow, type Coverage } from './Coverage.ts';
import { toNineDecimals } from './difference.ts';
import { distanceText } from './distance.ts';
import { figureOf } from './figure.ts';

/** One of the figures under the headline, with its comparison in words. */
export interface KeyFigure {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly comparison: string;
  readonly emphasised: boolean;
  readonly figure: FigureRef;
}

const shown: readonly { readonly indicator: Indicator; readonly decimals?: number; readonly count?: 'insured' | 'capacity' | 'vacant' }[] =
  [
    { indicator: insured, count: 'insured' },
    { indicator: capacity, count: 'capacity' },
    { indicator: vacant, count: 'vacant' },
    { indicator: vacancyShare, decimals: 1 },
    { indicator: insuredPerFilled },
  ];

function shareOfRegion(group: CoverageRow, region: CoverageRow | null, count: 'insured' | 'capacity' | 'vacant'): number | null {
  const [part, whole] = [group[count], region?.[count] ?? null];
  const comparable = isWhole(group) && region?.code !== group.code;
  if (!comparable || part === null || whole === null || whole === 0 || part > whole) return null;
  return toNineDecimals(part / whole);
}

/** In whole points; a part that would read as none is said to be below one. */
function writePart(part: number, language: Language): string {
  const whole = { decimals: 0 };
  const text = formatShare(part, language, whole);
  return part > 0 && text === formatShare(0, language, whole)
    ? distances.below[language]({ share: formatShare(0.01, language, whole) })
    : text;
}

function comparison(value: number, indicator: Indicator, comparator: Comparator | null, coverage: Coverage): string {
  const against = comparatorValue(comparator, indicator);
  if (!comparator || against === null) return '';
  return distanceText(value, against, indicator, comparator, coverage.language);
}

/** The five figures of a group: insured, capacities, vacant, share vacant, insured per filled capacity. */
export function keyFigures(coverage: Coverage): readonly KeyFigure[] {
  const group = groupRow(coverage);
  return group ? keyFiguresOf(group, coverage) : [];
}

/** The same five figures of any area, with its comparison. */
export function keyFiguresOf(row: CoverageRow, coverage: Coverage): readonly KeyFigure[] {
  const { language } = coverage;
  const region = unitRow(coverage, 'region');
  const found = comparatorOf(coverage);
  const comparator = found && isItself(found, coverage) ? null : found;
  const concentrated = coverage.subject === 'group' && concentration(coverage)?.sticksOut === 'more-vacant';
  return shown.map(({ indicator, decimals, count }) => {
    const figure = figureOf(row, indicator, language, decimals ?? indicator.decimals);
    const part = count ? shareOfRegion(row, region, count) : null;
    return {
      id: indicator.id,
      label: indicator.shortLabel[language],
      text: figure.text,
      comparison:
        part !== null
          ? distances.shareOfRegion[language]({ share: writePart(part, language) })
          : figure.value === null
            ? ''
            : comparison(figure.value, indicator, comparator, coverage),
      emphasised: concentrated && (indicator === vacant || indicator === vacancyShare),
      figure: figureRef(row, indicator),
    };
  });
}
