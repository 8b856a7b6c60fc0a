import type { MapSpec } from '../../../charts/map/MapSpec.ts';
import type { Tile } from '../../../domain/Tile.ts';
import { formatCount } from '../../../i18n/formatNumber.ts';
import { map } from '../../../i18n/map.ts';
import { chartFrame } from '../../chartFrame.ts';
import { comparatorMark } from '../../comparatorMark.ts';
import { comparatorOf, isItself } from '../../comparator.ts';
import { groupRow, type Coverage } from '../../Coverage.ts';
import { extremes } from '../../extremes.ts';
import { figureOf } from '../../figure.ts';
import { rankedDecimals, ranking } from '../../ranking.ts';
import { scope } from '../../scope.ts';
import { heldAgainst } from './heldAgainst.ts';
import { mapAreas } from './mapAreas.ts';
import { mapClasses } from './mapClasses.ts';
import { mapLegend } from './mapLegend.ts';

/** The comparator's figure, where the title can set it beside that of the outlined area: they are not the same area, and a balance has its norm in itself. */
function comparatorInTitle(coverage: Coverage): string | null {
  const { indicator } = coverage;
  const comparator = comparatorOf(coverage);
  if (!comparator || isItself(comparator, coverage) || indicator.signed) return null;
  return comparatorMark(coverage, indicator, rankedDecimals(indicator))?.label ?? null;
}

/** What is outlined, its figure, and the comparator's where the two can be compared and are not the same area. */
function title(coverage: Coverage): { readonly text: string; readonly named: boolean } {
  const { indicator, language } = coverage;
  const names = { indicator: indicator.label[language], area: scope(coverage) };
  const row = groupRow(coverage);
  const own = row && figureOf(row, indicator, language, rankedDecimals(indicator));
  if (own?.state !== 'known') return { text: map.titleWithout[language](names), named: false };
  const comparator = comparatorInTitle(coverage);
  return { text: map.title[language]({ ...names, value: own.text, comparator }), named: comparator !== null };
}

/** The chosen indicator of every municipality in the country, as the two kinds of maps share it; the group is outlined, as the title names it. */
export function mapSpec(coverage: Coverage, tiles: readonly Tile[]): MapSpec {
  const { indicator, language, group, everywhere } = coverage;
  const classes = mapClasses(coverage);
  const areas = mapAreas(coverage, tiles, classes);
  const legend = mapLegend(coverage, classes, areas);
  const ranked = ranking(everywhere, indicator, coverage.nameOf);
  const numbers = { covered: formatCount(everywhere.length, language), all: formatCount(tiles.length, language) };
  const isJudged = classes.scale.kind === 'judged';
  const held = heldAgainst(coverage);
  const { text, named } = title(coverage);
  const shown = {
    ...(isJudged ? held : coverage),
    rows: [...everywhere, ...coverage.rows.filter(({ unit }) => unit !== 'municipality')],
  };
  return {
    ...chartFrame(shown, {
      title: text,
      subtitle: map.subtitle[language]({
        definition: indicator.definition[language],
        ...numbers,
        outlined: group.kind === 'country' ? null : group.name,
      }),
      description: map.description[language]({
        ...numbers,
        indicator: indicator.label[language],
        first: extremes(ranked, indicator, coverage),
      }),
      caveat: indicator.caveats[0]?.[language] ?? null,
      compared: isJudged ? comparatorOf(held)?.id === 'norm' : legend.comparator !== null,
      named,
    }),
    legend,
    areas,
  };
}
