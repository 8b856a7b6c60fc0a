import type { LineSpec } from '../../charts/line/LineSpec.ts';
import type { MultiplesSpec } from '../../charts/multiples/MultiplesSpec.ts';
import { development as texts } from '../../i18n/development.ts';
import { datedItemFigures } from '../calculation/datedItemFigures.ts';
import { chartView, type ChartView } from '../ChartView.ts';
import { municipalityRows, type Coverage } from '../Coverage.ts';
import { isSizeless } from '../isSizeless.ts';
import { markInvented } from '../markInvented.ts';
import type { DatedCoverages } from '../time/datedCoverages.ts';
import type { LineArea } from '../time/areaSeries.ts';
import { lineSpec } from '../time/lineSpec.ts';
import { pointFigures } from '../time/pointFigures.ts';
import { timeTable, type TimeSource } from '../time/timeTable.ts';
import { municipalityPairs } from './AreaPair.ts';
import { groupLine, linesOf, municipalityLines } from './linesOf.ts';
import { multiplesSpec } from './multiplesSpec.ts';
import { isNamedByChange, namedAreas } from './namedAreas.ts';

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
): readonly ChartView<LineSpec | MultiplesSpec>[] {
  const whole = isSizeless(later.indicator) ? null : groupLine(later);
  return [
    ...(whole ? [wholeView(later, dates, whole)] : []),
    linesView(earlier, later, dates),
    ...(municipalityRows(later).length > 1 ? [multiplesView(earlier, later, dates)] : []),
  ];
}

function wholeView(later: Coverage, dates: readonly DatedCoverages[], whole: LineArea): ChartView<LineSpec> {
  return chartView({
    id: 'whole',
    spec: () => lineSpec(later, dates, [{ ...whole, emphasis: 'highlight' }], later.indicator),
    twin: (spec) => twinOf(spec, spec.series, later, dates),
    figures: ({ series }) => datedItemFigures([later], later.indicator, series),
    points: () => pointFigures(timeSource(later, dates)),
  });
}

function linesView(earlier: Coverage | null, later: Coverage, dates: readonly DatedCoverages[]): ChartView<LineSpec> {
  return chartView({
    id: 'lines',
    spec: () => {
      const pairs = municipalityPairs(earlier ?? later, later).filter(({ after }) => after !== null);
      const named = namedAreas(pairs, later);
      const { areas, context } = linesOf(later, named);
      const lines = lineSpec(later, dates, areas, later.indicator, context);
      return context === null || !isNamedByChange(named, later)
        ? lines
        : { ...lines, subtitle: `${lines.subtitle} ${texts.namedRule[later.language]}` };
    },
    twin: (spec) => twinOf(spec, [...spec.series, ...(spec.context?.series ?? [])], later, dates),
    figures: ({ series }) => datedItemFigures([later], later.indicator, series),
    points: () => pointFigures(timeSource(later, dates)),
  });
}

function multiplesView(earlier: Coverage | null, later: Coverage, dates: readonly DatedCoverages[]): ChartView<MultiplesSpec> {
  return chartView({
    id: 'multiples',
    spec: () => multiplesSpec(earlier, later, dates),
    twin: (spec) => twinOf(spec, spec.panels, later, dates),
    figures: ({ panels }) => datedItemFigures([later], later.indicator, panels),
    points: () => pointFigures(timeSource(later, dates)),
  });
}

/** Every line that a chart of the group can have. */
function timeSource(later: Coverage, dates: readonly DatedCoverages[]): TimeSource {
  const whole = groupLine(later);
  return { coverage: later, dates, areas: [...(whole ? [whole] : []), ...municipalityLines(later)], indicator: later.indicator };
}

function twinOf(spec: LineSpec | MultiplesSpec, series: LineSpec['series'], later: Coverage, dates: readonly DatedCoverages[]) {
  const table = timeTable(spec, series, timeSource(later, dates));
  return { ...table, caption: markInvented(later.snapshot.source, table.caption, later.language) };
}
