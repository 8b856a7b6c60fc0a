import type { AreaGap, MapAreaSpec } from '../../../charts/map/MapSpec.ts';
import { balanceAgainstNorm } from '../../../domain/indicators/balanceAgainstNorm.ts';
import { insuredPerFilled } from '../../../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../../domain/indicators/vacancyShare.ts';
import type { Tile } from '../../../domain/Tile.ts';
import { counts } from '../../../i18n/figures.ts';
import { findings } from '../../../i18n/findings.ts';
import { formatCount, formatNumber } from '../../../i18n/formatNumber.ts';
import { map } from '../../../i18n/map.ts';
import { assertNever } from '../../../lib/assertNever.ts';
import { classOf } from '../../classOf.ts';
import { comparatorMark } from '../../comparatorMark.ts';
import type { Coverage, CoverageRow } from '../../Coverage.ts';
import { figureOf, type FigureState } from '../../figure.ts';
import { rankedDecimals } from '../../ranking.ts';
import { isSmall, smallNumberNote } from '../../smallNumbers.ts';
import type { MapClasses } from './mapClasses.ts';

/** Which gap an unknown figure leaves: only a count that was not given is missing; all else cannot be computed. */
export function gapOf(state: Exclude<FigureState, 'known'>): AreaGap {
  switch (state) {
    case 'missing':
      return 'missing';
    case 'not-defined':
    case 'no-norm':
    case 'no-region-total':
      return 'not-defined';
    default:
      return assertNever(state);
  }
}

function smallNote(row: CoverageRow, { indicator, language }: Coverage): string {
  if (!isSmall(row)) return '';
  const measure = indicator.id === vacancyShare.id ? 'share' : indicator.id === insuredPerFilled.id ? 'per-filled' : null;
  return `; ${(measure && smallNumberNote(row, measure, language)) ?? findings.fewCapacities[language]}`;
}

/** What the figure is held against: its own norm where it is a balance, else the comparator's figure. */
function against(row: CoverageRow, coverage: Coverage): string {
  const { indicator, language } = coverage;
  if (indicator.id === balanceAgainstNorm.id) {
    return row.norm === null ? '' : `; ${map.norm[language]({ norm: formatNumber(row.norm, language, { decimals: 0 }) })}`;
  }
  const mark = comparatorMark(coverage, indicator, rankedDecimals(indicator));
  return mark ? `; ${mark.label}` : '';
}

function written(row: CoverageRow, text: string, coverage: Coverage): string {
  const { indicator, language } = coverage;
  const { vacant, capacity } = row;
  const behind =
    indicator.id === vacancyShare.id && vacant !== null && capacity !== null
      ? ` (${counts.vacantOfCapacity[language]({ vacant: formatCount(vacant, language), capacity: formatCount(capacity, language) })})`
      : '';
  return `${text}${behind}${smallNote(row, coverage)}${against(row, coverage)}`;
}

/** Every municipality of the country with its figure and its class, the group's outlined. One without figures stays, empty. */
export function mapAreas(coverage: Coverage, tiles: readonly Tile[], { scale, borders }: MapClasses): readonly MapAreaSpec[] {
  const { indicator, language, nameOf, group } = coverage;
  const rows = new Map(coverage.everywhere.map((row) => [row.code, row]));
  const members = new Set(group.kind === 'country' ? [] : coverage.members);
  return tiles.map(({ code, short }): MapAreaSpec => {
    const area = { id: code, name: nameOf(code), short, outlined: members.has(code) };
    const row = rows.get(code);
    if (!row) return { ...area, text: map.notCovered[language], fill: 'not-covered' };
    const { value, state, text } = figureOf(row, indicator, language, rankedDecimals(indicator));
    if (state !== 'known' || value === null) return { ...area, text, fill: gapOf(state === 'known' ? 'missing' : state) };
    const fill = scale.kind === 'judged' && isSmall(row) ? 'few' : classOf(value, borders);
    return { ...area, text: written(row, text, coverage), fill };
  });
}
