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
import { mapAreas } from './mapAreas.ts';
import { mapClasses } from './mapClasses.ts';
import { mapLegend } from './mapLegend.ts';

/** What is outlined, its figure, and the comparator's where the two can be compared and are not the same area. */
function title(coverage: Coverage): string {
  const { indicator, language } = coverage;
  const names = { indicator: indicator.label[language], area: scope(coverage) };
  const row = groupRow(coverage);
  const own = row && figureOf(row, indicator, language, rankedDecimals(indicator));
  if (own?.state !== 'known') return map.titleWithout[language](names);
  const comparator = comparatorOf(coverage);
  const mark = comparator && !isItself(comparator, coverage) ? comparatorMark(coverage, indicator, rankedDecimals(indicator)) : null;
  return map.title[language]({ ...names, value: own.text, comparator: indicator.signed ? null : (mark?.label ?? null) });
}

/** The chosen indicator of every municipality in the country, as the two kinds of maps share it; the group is outlined, as the title names it. */
export function mapSpec(coverage: Coverage, tiles: readonly Tile[]): MapSpec {
  const { indicator, language, group, everywhere } = coverage;
  const classes = mapClasses(coverage);
  const areas = mapAreas(coverage, tiles, classes);
  const legend = mapLegend(coverage, classes, areas);
  const ranked = ranking(everywhere, indicator, coverage.nameOf);
  const numbers = { covered: formatCount(everywhere.length, language), all: formatCount(tiles.length, language) };
  const judged = { ...coverage, comparator: 'norm' as const };
  const isJudged = classes.scale.kind === 'judged';
  const statesNorm = isJudged && comparatorOf(judged)?.id === 'norm';
  const shown = {
    ...(statesNorm ? judged : coverage),
    rows: [...everywhere, ...coverage.rows.filter(({ unit }) => unit !== 'municipality')],
  };
  return {
    ...chartFrame(shown, {
      title: title(coverage),
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
      compared: isJudged ? statesNorm : legend.comparator !== null,
    }),
    legend,
    areas,
  };
}
