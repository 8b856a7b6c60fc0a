import type { LineSpec } from '../../charts/line/LineSpec.ts';
import type { MultiplesSpec } from '../../charts/multiples/MultiplesSpec.ts';
import { development as texts } from '../../i18n/development.ts';
import type { Coverage } from '../Coverage.ts';
import { isSizeless } from '../isSizeless.ts';
import { markInvented } from '../markInvented.ts';
import type { TableModel } from '../TableModel.ts';
import type { DatedCoverages } from '../time/datedCoverages.ts';
import { lineSpec } from '../time/lineSpec.ts';
import { timeTable } from '../time/timeTable.ts';
import { municipalityPairs } from './AreaPair.ts';
import { groupLine, linesOf } from './linesOf.ts';
import { multiplesSpec } from './multiplesSpec.ts';
import { namedAreas } from './namedAreas.ts';

export interface DevelopmentChart {
  readonly id: string;
  readonly spec: LineSpec | MultiplesSpec;
  readonly twin: TableModel;
}

/**
 * The charts of a group over time, each with its table: its municipalities and the group as a whole; counts of a whole group, which would press those of its
 * municipalities to the bottom, in a chart of their own; and a small panel for each municipality.
 *
 * @param earlier The date that decides which municipalities changed most; null where none is earlier.
 */
export function developmentCharts(
  earlier: Coverage | null,
  later: Coverage,
  dates: readonly DatedCoverages[],
): readonly DevelopmentChart[] {
  const { indicator, language } = later;
  const pairs = municipalityPairs(earlier ?? later, later).filter(({ after }) => after !== null);
  const { areas, context } = linesOf(later, dates, namedAreas(pairs, later));
  const twinOf = (spec: LineSpec | MultiplesSpec, series: LineSpec['series']): TableModel => {
    const table = timeTable(spec, series, indicator, language);
    return { ...table, caption: markInvented(later.snapshot.source, table.caption, language) };
  };
  const lineChart = (id: string, spec: LineSpec): DevelopmentChart => ({
    id,
    spec,
    twin: twinOf(spec, [...spec.series, ...(spec.context?.series ?? [])]),
  });
  const lines = lineSpec(later, dates, areas, indicator, context);
  const named = context === null ? lines : { ...lines, subtitle: `${lines.subtitle} ${texts.namedRule[language]}` };
  const whole = isSizeless(indicator) ? null : groupLine(later);
  const multiples = multiplesSpec(earlier, later, dates);
  return [
    ...(whole ? [lineChart('whole', lineSpec(later, dates, [{ ...whole, emphasis: 'highlight' }], indicator))] : []),
    lineChart('lines', named),
    ...(multiples.panels.length > 1 ? [{ id: 'multiples', spec: multiples, twin: twinOf(multiples, multiples.panels) }] : []),
  ];
}
