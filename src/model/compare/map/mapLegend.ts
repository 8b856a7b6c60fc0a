import type { ComparatorMark } from '../../../charts/ChartParts.ts';
import type { AreaGap, MapAreaSpec, MapLegendSpec } from '../../../charts/map/MapSpec.ts';
import type { Indicator } from '../../../domain/indicators/Indicator.ts';
import { figureStates } from '../../../i18n/figures.ts';
import { formatNumber } from '../../../i18n/formatNumber.ts';
import { map } from '../../../i18n/map.ts';
import { assertNever } from '../../../lib/assertNever.ts';
import { comparatorMark } from '../../comparatorMark.ts';
import type { Coverage } from '../../Coverage.ts';
import { figureOf, writeValue } from '../../figure.ts';
import { rankedDecimals } from '../../ranking.ts';
import { gapOf } from './mapAreas.ts';
import type { MapClasses } from './mapClasses.ts';

const order: readonly AreaGap[] = ['few', 'missing', 'not-defined', 'not-covered'];

/** Borders are round values of figures that are at least thousandths; what a binary fraction adds is never written. */
const mostDecimals = 9;

/** So many decimals that no border is written as another value than it is. */
function decimalsFor(borders: readonly number[], { unit }: Indicator): number {
  const isWhole = (value: number, decimals: number): boolean => {
    const scaled = value * (unit === 'share' ? 100 : 1) * 10 ** decimals;
    return Math.abs(scaled - Math.round(scaled)) < 1e-6;
  };
  let decimals = 0;
  while (decimals < mostDecimals && !borders.every((border) => isWhole(border, decimals))) decimals += 1;
  return decimals;
}

/** One norm that holds for all is stated; otherwise each municipality is held against its own. */
function normMark({ everywhere, language }: Coverage): ComparatorMark {
  const norms = new Set(everywhere.map(({ norm }) => norm).filter((norm) => norm !== null));
  const [norm] = norms;
  const label =
    norms.size === 1 && norm !== undefined
      ? map.norm[language]({ norm: formatNumber(norm, language, { decimals: 0 }) })
      : map.ownNorms[language];
  return { value: 0, label };
}

function gapText(gap: AreaGap, { everywhere, indicator, language }: Coverage): string {
  switch (gap) {
    case 'few':
      return map.notJudged[language];
    case 'not-covered':
      return map.notCovered[language];
    case 'missing':
    case 'not-defined': {
      const states = everywhere.map((row) => figureOf(row, indicator, language).state).filter((state) => state !== 'known');
      const reasons = new Set(states.filter((state) => gapOf(state) === gap));
      return [...reasons].map((state) => figureStates[state][language]).join(' / ');
    }
    default:
      return assertNever(gap);
  }
}

/** The key of the map: the classes, the comparator at its place, and what the areas without a class are, for those that occur. */
export function mapLegend(coverage: Coverage, { scale, borders }: MapClasses, areas: readonly MapAreaSpec[]): MapLegendSpec {
  const { indicator, language } = coverage;
  const decimals = decimalsFor(borders, indicator);
  // Counts are read with two decimals; a border of thousandths would be written as another one.
  const writeBorder = (value: number, places: number): string =>
    indicator.unit === 'capacities' && !indicator.signed
      ? formatNumber(value, language, { decimals: places, fixed: false })
      : writeValue(value, indicator, language, places);
  const occurring = order.filter((gap) => areas.some(({ fill }) => fill === gap));
  return {
    title: indicator.label[language],
    scale,
    borders: borders.map((value) => ({ value, text: writeBorder(value, decimals) })),
    comparator:
      borders.length === 0
        ? null
        : scale.kind === 'judged'
          ? normMark(coverage)
          : comparatorMark(coverage, indicator, rankedDecimals(indicator)),
    gaps: occurring.map((gap) => ({ gap, text: gapText(gap, coverage) })),
  };
}
